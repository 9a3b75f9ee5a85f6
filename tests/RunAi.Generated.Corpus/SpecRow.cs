using System.Text.Json.Serialization;

namespace RunAi.Generated.Corpus;

/// <summary>What became of a spec: one line of the run's JSON.</summary>
internal sealed record SpecRow
{
    /// <summary>The spec's path.</summary>
    public required string Spec { get; init; }

    /// <summary>What the document says in <c>openapi</c> or <c>swagger</c>; null where it says nothing.</summary>
    public string? Version { get; init; }

    /// <summary>How many operations the document has, counted on its tree and not by the reader.</summary>
    public int Operations { get; init; }

    public int Generated { get; init; }

    /// <summary>How many operations a diagnostic says are left out.</summary>
    public int Skipped { get; init; }

    public int Schemas { get; init; }

    public double GeneratorMs { get; init; }

    public double CompileMs { get; init; }

    public int Files { get; init; }

    public int Lines { get; init; }

    public long Bytes { get; init; }

    /// <summary>Errors of the compiler and of the generator.</summary>
    public int Errors { get; init; }

    /// <summary>Warnings of the compiler; what the generator warns of is among <see cref="Codes"/>.</summary>
    public int Warnings { get; init; }

    /// <summary>Ids of diagnostics with the times that each came.</summary>
    public IReadOnlyDictionary<string, int> Codes { get; init; } = new Dictionary<string, int>();

    /// <summary>What was thrown, or why the process that worked on the spec ended; null for neither.</summary>
    public string? Exception { get; init; }

    /// <summary>The first error's text; null for none.</summary>
    public string? First { get; init; }

    [JsonIgnore]
    public bool IsSuccessful => Exception is null && Errors == 0 && Operations == Generated + Skipped;
}

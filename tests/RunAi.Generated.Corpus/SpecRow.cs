using System.Text.Json.Serialization;

namespace RunAi.Generated.Corpus;

/// <summary>Represents the result for a spec: one line of the JSON output.</summary>
internal sealed record SpecRow
{
    /// <summary>Gets the path of the spec.</summary>
    public required string Spec { get; init; }

    /// <summary>Gets the value of <c>openapi</c> or <c>swagger</c>, or null.</summary>
    public string? Version { get; init; }

    /// <summary>Gets the number of operations in the spec tree, counted independently of the reader.</summary>
    public int Operations { get; init; }

    public int Generated { get; init; }

    /// <summary>Gets the number of operations that are skipped with a diagnostic.</summary>
    public int Skipped { get; init; }

    public int Schemas { get; init; }

    public double GeneratorMs { get; init; }

    public double CompileMs { get; init; }

    public int Files { get; init; }

    public int Lines { get; init; }

    public long Bytes { get; init; }

    /// <summary>Gets the number of errors of the compiler and the generator.</summary>
    public int Errors { get; init; }

    /// <summary>Gets the number of compiler warnings. Generator warnings are counted in <see cref="Codes"/>.</summary>
    public int Warnings { get; init; }

    /// <summary>Gets the number of diagnostics by ID.</summary>
    public IReadOnlyDictionary<string, int> Codes { get; init; } = new Dictionary<string, int>();

    /// <summary>Gets the number of lists by the method that declares their pagination, and of streams by the method that reads them.</summary>
    public IReadOnlyDictionary<string, int> Lists { get; init; } = new Dictionary<string, int>();

    /// <summary>Gets the exception or the failure of the worker process, or null.</summary>
    public string? Exception { get; init; }

    /// <summary>Gets the text of the first error, or null.</summary>
    public string? First { get; init; }

    [JsonIgnore]
    public bool IsSuccessful => Exception is null && Errors == 0 && Operations == Generated + Skipped;
}

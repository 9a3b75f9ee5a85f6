using System.Globalization;

namespace RunAi.Generated.Corpus;

/// <summary>The options of the command line.</summary>
internal sealed record CorpusOptions
{
    public const string Usage = """
        usage: corpus <folder | list file | spec> [--root <folder that the list is relative to>] [--json <out.jsonl>]
                      [--parallel <n>] [--timeout <seconds per spec>] [--compare | --call | --split <seed> | --splits <folder>]
        """;

    public string? Source { get; private init; }

    public string? Root { get; private init; }

    public string? Json { get; private init; }

    public int Parallel { get; private init; } = Environment.ProcessorCount;

    public TimeSpan Timeout { get; private init; } = TimeSpan.FromMinutes(5);

    /// <summary>Gets a value indicating whether to compare the results with other OpenAPI libraries.</summary>
    public bool Compare { get; private init; }

    /// <summary>Gets a value indicating whether to call all operations instead of only compiling them.</summary>
    public bool Call { get; private init; }

    /// <summary>Gets a value indicating whether to compare the code with that for the split forms of the specs.</summary>
    public bool Split { get; private init; }

    /// <summary>Gets the seed by which the specs are split.</summary>
    public int Seed { get; private init; }

    /// <summary>Gets the folder with the split form of each spec, in a folder whose name is the path of the spec with '!' instead of '/'.</summary>
    public string? Splits { get; private init; }

    /// <summary>Gets a value indicating whether this process is a worker of another one.</summary>
    public bool IsWorker { get; private init; }

    /// <summary>Parses the command line. Returns null if it is not valid.</summary>
    public static CorpusOptions? Parse(IReadOnlyList<string> arguments)
    {
        var options = new CorpusOptions();
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == "--worker")
            {
                return options with { IsWorker = true };
            }

            if (arguments[i] is "--compare" or "--call")
            {
                options = options with { Compare = options.Compare || arguments[i] == "--compare", Call = options.Call || arguments[i] == "--call" };
                continue;
            }

            if (!arguments[i].StartsWith("--", StringComparison.Ordinal))
            {
                options = options with { Source = arguments[i] };
                continue;
            }

            if (i + 1 == arguments.Count || options.With(arguments[i], arguments[++i]) is not { } next)
            {
                return null;
            }

            options = next;
        }

        return options.Source is null ? null : options;
    }

    private CorpusOptions? With(string name, string value) => name switch
    {
        "--root" => this with { Root = value },
        "--json" => this with { Json = value },
        "--parallel" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 => this with { Parallel = count },
        "--timeout" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > 0 =>
            this with { Timeout = TimeSpan.FromSeconds(seconds) },
        "--split" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seed) => this with { Split = true, Seed = seed },
        "--splits" => this with { Split = true, Splits = value },
        _ => null,
    };
}

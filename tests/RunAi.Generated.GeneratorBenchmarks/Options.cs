using System.Globalization;

namespace RunAi.Generated.GeneratorBenchmarks;

/// <summary>Represents the options of the command line.</summary>
internal sealed record Options
{
    public const string Usage = "usage: generator-benchmarks [<spec in JSON>] [--only <generation|cold|edit|editor|compilation>] [--rounds <n>]";

    /// <summary>Gets the path of the document; the bundled Administrator document by default.</summary>
    public string Spec { get; private init; } = Path.Combine(Repository, "specs", "administrator.openapi.json");

    public IReadOnlyList<string> Benchmarks { get; private init; } = All;

    public int Rounds { get; private init; } = 9;

    private static readonly string[] All = ["generation", "cold", "edit", "editor", "compilation"];

    private static string Repository { get; } = Metadata.Get("RepositoryDirectory");

    /// <summary>Parses the command line; returns null if it is invalid.</summary>
    public static Options? Parse(ReadOnlySpan<string> arguments)
    {
        var options = new Options();
        while (arguments.Length > 0)
        {
            switch (arguments)
            {
                case ["--only", var name, .. var rest] when All.Contains(name):
                    options = options with { Benchmarks = [name] };
                    arguments = rest;
                    break;
                case ["--rounds", var text, .. var rest] when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) && rounds > 0:
                    options = options with { Rounds = rounds };
                    arguments = rest;
                    break;
                case [var path, .. var rest] when File.Exists(path):
                    options = options with { Spec = path };
                    arguments = rest;
                    break;
                default:
                    return null;
            }
        }

        return options;
    }
}

using System.CommandLine;

namespace RunAi.Generated.SpecTool.Commands;

/// <summary>
/// Creates options whose values the MSBuild targets pass in environment variables, percent-encoded. Paths, URLs and metadata can contain quotes and
/// commands, which a shell would interpret in a command line.
/// </summary>
internal static class TargetOption
{
    /// <summary>The prefix of the environment variables, such as <c>RUNAI_SPECTOOL_SPEC</c> for <c>--spec</c>.</summary>
    public const string Prefix = "RUNAI_SPECTOOL_";

    /// <summary>Creates an option that must have a value.</summary>
    public static Option<string> CreateRequired(string name, string description)
    {
        var value = Read(name);
        var option = new Option<string>(name) { Description = description, Required = value is null };
        if (value is not null)
        {
            option.DefaultValueFactory = _ => value;
        }

        return option;
    }

    /// <summary>Creates an option that can be omitted.</summary>
    public static Option<string?> Create(string name, string description) => new(name) { Description = description, DefaultValueFactory = _ => Read(name) };

    /// <summary>Creates the option for the file with the last error, which the target reports.</summary>
    public static Option<string?> CreateErrorFile() => Create("--error", "The file for the last error. Default: the console.");

    private static string? Read(string name) =>
        Environment.GetEnvironmentVariable(Prefix + name.TrimStart('-').ToUpperInvariant()) is { Length: > 0 } value ? Uri.UnescapeDataString(value) : null;
}

using System.Linq;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp;
using RunAi.Generator.CSharp.Naming;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs.Filters;

namespace RunAi.Generator.Pipeline;

/// <summary>Validates the metadata of a <c>RunAiSpec</c> item and applies the defaults.</summary>
internal static class ClientSettingsReader
{
    private const string ControlPlane = "ControlPlane";
    private const string Cluster = "Cluster";

    /// <summary>Returns the settings; null if invalid metadata was reported (RUNAI0002).</summary>
    public static ClientSettings? Read(SpecFile spec, DiagnosticBag diagnostics)
    {
        var metadata = spec.Metadata!;
        var valid = true;
        var settings = new ClientSettings(
            Check("ClientName", metadata.ClientName, GetClientName(spec), Identifiers.IsValid, "a C# identifier such as \"AdministratorClient\""),
            Check("Namespace", metadata.Namespace, GetNamespace(spec), IsNamespace, "a C# namespace such as \"RunAi.Administrator\""),
            Check("Visibility", metadata.Visibility, "public", value => value is "public" or "internal", "\"public\" or \"internal\""),
            Check("Endpoint", metadata.Endpoint, ControlPlane, value => value is ControlPlane or Cluster, "\"ControlPlane\" or \"Cluster\"") == Cluster,
            IsTrue(Check("SendReadOnly", metadata.SendReadOnly, "false", IsBoolean, "\"true\" or \"false\"")));
        Check("ExcludeDeprecated", metadata.ExcludeDeprecated, "false", IsBoolean, "\"true\" or \"false\"");
        return valid ? settings : null;

        string Check(string name, string value, string fallback, Func<string, bool> isValid, string rule)
        {
            if (value.Length == 0 || isValid(value))
            {
                return value.Length == 0 ? fallback : value;
            }

            valid = false;
            diagnostics.Report(DiagnosticIds.InvalidMetadata, GetLocation(metadata), name, value, spec.Path, rule);
            return fallback;
        }
    }

    public static SpecFilterOptions ReadFilters(SpecMetadata metadata) => new(
        SplitList(metadata.IncludeTags),
        SplitList(metadata.IncludePaths),
        SplitList(metadata.IncludeOperations),
        SplitList(metadata.IncludeMethods),
        IsTrue(metadata.ExcludeDeprecated))
    {
        TagsName = metadata.IsBundled ? ItemElement.GroupsProperty : nameof(SpecFilterOptions.IncludeTags),
    };

    public static SourceLocation? GetLocation(SpecMetadata metadata) =>
        metadata.DefiningProject.Length == 0 ? null : new SourceLocation(metadata.DefiningProject, 0, 0);

    /// <summary>Returns the namespace in the metadata, or else the default, which is derived from the name of the file.</summary>
    public static string GetNamespace(SpecFile spec) =>
        spec.Metadata is { Namespace.Length: > 0 } metadata ? metadata.Namespace : "RunAi." + GetShortName(spec.Path);

    /// <summary>Returns the name of the client in the metadata, or else the default, which is derived from the name of the file.</summary>
    public static string GetClientName(SpecFile spec) =>
        spec.Metadata is { ClientName.Length: > 0 } metadata ? metadata.ClientName : GetShortName(spec.Path) + "Client";

    /// <summary>Returns the short name of a file, such as <c>Administrator</c> for <c>specs/administrator.openapi.json</c>.</summary>
    private static string GetShortName(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        var dot = name.IndexOf('.');
        return Identifiers.ToPascalCase(dot > 0 ? name.Substring(0, dot) : name, "Api");
    }

    private static EquatableArray<string> SplitList(string value) =>
        value.Split(';').Select(item => item.Trim()).Where(item => item.Length > 0).ToEquatableArray();

    private static bool IsNamespace(string value) => value.Split('.').All(Identifiers.IsValid);

    private static bool IsTrue(string value) => string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    private static bool IsBoolean(string value) => bool.TryParse(value, out _);
}

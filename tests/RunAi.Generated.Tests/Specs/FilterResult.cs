using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;
using RunAi.Generator.Specs.Filters;

namespace RunAi.Generator.Tests.Specs;

/// <summary>A spec with a filter applied, as metadata of a project write it: values separated by semicolons.</summary>
internal sealed record FilterResult(SpecNode Before, SpecNode After, IReadOnlyList<string> Diagnostics)
{
    public static FilterResult Apply(
        string spec, string tags = "", string paths = "", string operations = "", string methods = "", bool excludeDeprecated = false)
    {
        var before = SpecReading.Parse(spec);
        var options = new SpecFilterOptions(new(Split(tags)), new(Split(paths)), new(Split(operations)), new(Split(methods)), excludeDeprecated);
        var diagnostics = new DiagnosticBag();
        var after = SpecFilter.Apply(before, options, new SourceLocation("project", 4, 2), diagnostics);
        return new FilterResult(before, after, [.. diagnostics.ToEquatableArray().Select(diagnostic => diagnostic.ToString())]);
    }

    /// <summary>The operations that are left, as <c>get /a</c>; the filter must be without fault.</summary>
    public IEnumerable<string> Operations()
    {
        Assert.Empty(Diagnostics);
        return After["paths"]!.Properties.SelectMany(path => path.Value.Properties.Where(member => member.Value["responses"] is not null).Select(
            operation => $"{operation.Name} {path.Name}"));
    }

    /// <summary>The names of the components that are left in a section of OpenAPI 3.</summary>
    public IEnumerable<string> Components(string section) => After["components"]![section]!.Properties.Select(member => member.Name);

    private static string[] Split(string values) => values.Split(';', StringSplitOptions.RemoveEmptyEntries);
}

using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;
using RunAi.Generator.Specs.Filters;

namespace RunAi.Generator.Tests.Specs;

/// <summary>A spec with a filter applied. Filter values are separated by semicolons, as in item metadata.</summary>
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

    /// <summary>Gets the remaining operations, such as <c>get /a</c>. Asserts that there are no diagnostics.</summary>
    public IEnumerable<string> Operations()
    {
        Assert.Empty(Diagnostics);
        return After["paths"]!.Properties.SelectMany(path => path.Value.Properties.Where(property => property.Value["responses"] is not null).Select(
            operation => $"{operation.Name} {path.Name}"));
    }

    /// <summary>Gets the names of the remaining components in a section of OpenAPI 3.</summary>
    public IEnumerable<string> Components(string section) => After["components"]![section]!.Properties.Select(property => property.Name);

    private static string[] Split(string values) => values.Split(';', StringSplitOptions.RemoveEmptyEntries);
}

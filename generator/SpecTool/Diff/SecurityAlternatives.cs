using RunAi.Generator.Api.Model;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generated.SpecTool.Diff;

/// <summary>Represents the security of an operation: alternatives, each of which requires all of its schemes. No alternative requires nothing.</summary>
internal sealed class SecurityAlternatives
{
    private readonly List<SortedDictionary<string, SortedSet<string>>> _alternatives;

    private SecurityAlternatives(List<SortedDictionary<string, SortedSet<string>>> alternatives) => _alternatives = alternatives;

    /// <summary>Gets the names of the schemes of all alternatives.</summary>
    public IEnumerable<string> SchemeNames => _alternatives.SelectMany(static alternative => alternative.Keys);

    /// <summary>Returns the security of an operation, or else that of the document.</summary>
    /// <param name="model">The document.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="renames">The new names of schemes that were renamed.</param>
    public static SecurityAlternatives Get(ApiModel model, ApiOperationModel operation, Dictionary<string, string> renames)
    {
        var declared = operation.DeclaredSecurity ?? model.DeclaredSecurity ?? [];
        return new SecurityAlternatives(declared.Count == 0 ? [[]] : [.. declared.Select(alternative => Create(alternative, renames))]);
    }

    /// <summary>Determines whether the credentials that suffice for the old alternatives also suffice for these.</summary>
    public bool Accepts(SecurityAlternatives old) => old._alternatives.TrueForAll(before => _alternatives.Exists(now => now.All(
        scheme => before.TryGetValue(scheme.Key, out var scopes) && scheme.Value.IsSubsetOf(scopes))));

    /// <summary>Returns a description that does not depend on the order of alternatives, schemes and scopes.</summary>
    public override string ToString() =>
        string.Join(" or ", _alternatives.Select(Describe).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static SortedDictionary<string, SortedSet<string>> Create(OpenApiSecurityRequirement alternative, Dictionary<string, string> renames)
    {
        var schemes = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var scheme in alternative.Schemes)
        {
            schemes[renames.GetValueOrDefault(scheme.Name, scheme.Name)] = new SortedSet<string>(scheme.Scopes, StringComparer.Ordinal);
        }

        return schemes;
    }

    private static string Describe(SortedDictionary<string, SortedSet<string>> alternative) =>
        alternative.Count == 0 ? "none" : string.Join(" and ", alternative.Select(static scheme => Describe(scheme.Key, scheme.Value)));

    private static string Describe(string scheme, SortedSet<string> scopes) => scopes.Count == 0 ? $"`{scheme}`" : $"`{scheme}` ({string.Join(", ", scopes)})";
}

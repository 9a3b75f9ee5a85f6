using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.Api;

/// <summary>Builds the security requirements of operations and the schemes that they name.</summary>
internal sealed class SecurityBuilder(OpenApiDocument document, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, ApiSecurityScheme> _schemes = CreateSchemes(document);
    private readonly Dictionary<string, SortedSet<string>> _scopes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly List<ApiSecurityRequirement> _requirements = [];
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);

    /// <summary>Returns the requirements; null if no operation requires a credential.</summary>
    /// <param name="operations">The operations, whose requirements are set.</param>
    public ApiSecurity? Build(List<ApiOperationModel> operations)
    {
        for (var i = 0; i < operations.Count; i++)
        {
            operations[i] = operations[i] with { Requirement = FindRequirement(operations[i].DeclaredSecurity ?? document.Security ?? []) };
        }

        if (_requirements.Count == 0)
        {
            ReportUnused(operations);
            return null;
        }

        var used = document.SecuritySchemes.Where(scheme => _scopes.ContainsKey(scheme.Name)).ToList();
        foreach (var scheme in used)
        {
            if (_schemes[scheme.Name].Limitation is { } limitation)
            {
                diagnostics.Report(DiagnosticIds.UnsupportedSecurityScheme, scheme.Location, scheme.Name, scheme.Pointer, limitation);
            }
        }

        return new ApiSecurity(
            [.. used.Select(scheme => _schemes[scheme.Name] with { Scope = string.Join(" ", _scopes[scheme.Name]) })],
            _requirements);
    }

    private static Dictionary<string, ApiSecurityScheme> CreateSchemes(OpenApiDocument document)
    {
        var schemes = new Dictionary<string, ApiSecurityScheme>(StringComparer.Ordinal);
        foreach (var scheme in document.SecuritySchemes)
        {
            schemes[scheme.Name] = SecuritySchemes.Create(scheme);
        }

        return schemes;
    }

    /// <summary>Returns the index of the requirement with the alternatives; null if no credential is required.</summary>
    private int? FindRequirement(IReadOnlyList<OpenApiSecurityRequirement> declared)
    {
        var usable = declared.Where(IsUsable).ToList();
        var alternatives = usable.Select(alternative => alternative.Schemes.Select(scheme => scheme.Name).ToList()).ToList();
        if (alternatives.TrueForAll(static names => names.Count == 0))
        {
            return null;
        }

        foreach (var scheme in usable.SelectMany(static alternative => alternative.Schemes))
        {
            if (!_scopes.TryGetValue(scheme.Name, out var scopes))
            {
                _scopes.Add(scheme.Name, scopes = new SortedSet<string>(StringComparer.Ordinal));
            }

            scopes.UnionWith(scheme.Scopes);
        }

        var key = string.Join(";", alternatives.Select(static names => string.Concat(names.Select(static name => $"{name.Length}:{name}"))));
        if (!_indexes.TryGetValue(key, out var index))
        {
            _indexes.Add(key, index = _requirements.Count);
            _requirements.Add(new ApiSecurityRequirement(alternatives));
        }

        return index;
    }

    /// <summary>Returns a value indicating whether all schemes of an alternative are declared and can be sent in one request.</summary>
    private bool IsUsable(OpenApiSecurityRequirement alternative)
    {
        var problem = alternative.Schemes.FirstOrDefault(scheme => !_schemes.ContainsKey(scheme.Name)) is { } undeclared
            ? $"the security scheme \"{undeclared.Name}\" is not declared"
            : FindConflict(alternative);
        // Operations repeat requirements, so each problem is reported where it occurs first.
        if (problem is not null && _reported.Add(problem))
        {
            diagnostics.Report(DiagnosticIds.InvalidSecurityRequirement, alternative.Location, alternative.Pointer, problem);
        }

        return problem is null;
    }

    private string? FindConflict(OpenApiSecurityRequirement alternative)
    {
        var conflict = alternative.Schemes.Select(scheme => _schemes[scheme.Name]).Where(scheme => scheme.Kind != ApiSecuritySchemeKind.Handler)
            .GroupBy(GetPart, StringComparer.OrdinalIgnoreCase).FirstOrDefault(static schemes => schemes.Count() > 1);
        if (conflict is null)
        {
            return null;
        }

        var names = string.Join(" and ", conflict.Select(static scheme => $"\"{scheme.Name}\""));
        return $"it combines {names}, which use the same {conflict.Key}";
    }

    private static string GetPart(ApiSecurityScheme scheme) => scheme.Kind switch
    {
        ApiSecuritySchemeKind.ApiKeyHeader => "header " + scheme.KeyName,
        ApiSecuritySchemeKind.ApiKeyQuery => "query parameter " + scheme.KeyName,
        ApiSecuritySchemeKind.ApiKeyCookie => "cookie " + scheme.KeyName,
        _ => "header Authorization",
    };

    // Many documents declare schemes and forget to require them.
    private void ReportUnused(List<ApiOperationModel> operations)
    {
        var isDeclared = document.Security is not null || operations.Exists(static operation => operation.DeclaredSecurity is not null);
        if (!isDeclared && operations.Count > 0 && document.SecuritySchemes.Count > 0)
        {
            var first = document.SecuritySchemes[0];
            diagnostics.Report(DiagnosticIds.UnusedSecuritySchemes, first.Location, first.Name);
        }
    }
}

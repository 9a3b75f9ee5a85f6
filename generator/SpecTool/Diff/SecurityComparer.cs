using RunAi.Generator.Api.Model;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generated.SpecTool.Diff;

/// <summary>Compares the security schemes, and the security of operations.</summary>
internal sealed class SecurityComparer
{
    private readonly ApiModel _before;
    private readonly ApiModel _after;
    private readonly ChangeSet _changes;
    private readonly HashSet<string> _used;
    private readonly Dictionary<string, string> _renames = new(StringComparer.Ordinal);

    public SecurityComparer(ApiModel before, ApiModel after, ChangeSet changes)
    {
        (_before, _after, _changes) = (before, after, changes);
        _used = before.Operations.SelectMany(operation => SecurityAlternatives.Get(before, operation, _renames).SchemeNames).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Compares the schemes. A change is breaking if an operation required the scheme.</summary>
    public void CompareSchemes()
    {
        var left = _after.DeclaredSchemes.ToDictionary(static scheme => scheme.Name, StringComparer.Ordinal);
        var removed = new List<OpenApiSecurityScheme>();
        foreach (var old in _before.DeclaredSchemes)
        {
            if (left.Remove(old.Name, out var now))
            {
                CompareScheme(old, now);
            }
            else
            {
                removed.Add(old);
            }
        }

        foreach (var old in removed)
        {
            if (left.Values.FirstOrDefault(now => IsSame(old, now)) is { } renamed)
            {
                left.Remove(renamed.Name);
                _renames.Add(old.Name, renamed.Name);
                Add(renamed.Name, $"renamed from `{old.Name}`", _used.Contains(old.Name));
            }
            else
            {
                Add(old.Name, "removed", _used.Contains(old.Name));
            }
        }

        foreach (var added in left.Values)
        {
            Add(added.Name, $"added: {SecuritySchemeText.Describe(added)}", isBreaking: false);
        }
    }

    /// <summary>Compares the security of an operation. It is breaking if what was sufficient before no longer is.</summary>
    public void Compare(string where, ApiOperationModel old, ApiOperationModel now)
    {
        var before = SecurityAlternatives.Get(_before, old, _renames);
        var after = SecurityAlternatives.Get(_after, now, []);
        if (before.ToString() != after.ToString())
        {
            _changes.Add(ChangeSubject.Operation, where, $"security changed from {before} to {after}", !after.Accepts(before));
        }
    }

    private void CompareScheme(OpenApiSecurityScheme old, OpenApiSecurityScheme now)
    {
        var isUsed = _used.Contains(old.Name);
        var (was, @is) = (SecuritySchemeText.Describe(old), SecuritySchemeText.Describe(now));
        if (was != @is)
        {
            Add(now.Name, $"changed from {was} to {@is}", isUsed);
        }

        CompareUrls(now.Name, "token URL of the client credentials", old.TokenUrl, now.TokenUrl, isUsed);
        CompareUrls(now.Name, "URL of the discovery document", old.DiscoveryUrl, now.DiscoveryUrl, isUsed);
    }

    private void CompareUrls(string scheme, string subject, string? old, string? now, bool isUsed)
    {
        if (old != now)
        {
            var what = (old, now) switch
            {
                (null, _) => $"{subject} added: `{now}`",
                (_, null) => $"{subject} removed",
                _ => $"{subject} changed from `{old}` to `{now}`",
            };

            // Secrets are sent only to the origin that the application allows.
            Add(scheme, what, isUsed && old is not null && GetOrigin(old) != GetOrigin(now));
        }
    }

    private static string? GetOrigin(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.GetLeftPart(UriPartial.Authority) : url is null ? null : "";

    private static bool IsSame(OpenApiSecurityScheme old, OpenApiSecurityScheme now) => SecuritySchemeText.Describe(old) == SecuritySchemeText.Describe(now)
        && old.TokenUrl == now.TokenUrl && old.DiscoveryUrl == now.DiscoveryUrl;

    private void Add(string scheme, string what, bool isBreaking) => _changes.Add(ChangeSubject.SecurityScheme, scheme, what, isBreaking);
}

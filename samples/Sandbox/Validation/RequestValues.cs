using System.Net;
using Microsoft.AspNetCore.Http;
using RunAi.Generated.Sandbox.Specs;

namespace RunAi.Generated.Sandbox.Validation;

/// <summary>The encoded values of a request by parameter location and name. They are not decoded, so that delimiters can be distinguished from data.</summary>
internal sealed class RequestValues(HttpRequest request, IReadOnlyDictionary<string, string> rawPathValues)
{
    private readonly List<KeyValuePair<string, string>> _query = ReadQuery(request.QueryString.Value);

    public IEnumerable<string> QueryNames => _query.Select(pair => pair.Key).Distinct(StringComparer.Ordinal);

    public IReadOnlyList<string> Get(SpecParameterLocation location, string name) => location switch
    {
        SpecParameterLocation.Path => rawPathValues.TryGetValue(name, out var value) ? [value] : [],
        SpecParameterLocation.Query => [.. _query.Where(pair => pair.Key == name).Select(pair => pair.Value)],
        SpecParameterLocation.Header => [.. request.Headers[name].OfType<string>()],
        _ => request.Cookies[name] is { } cookie ? [cookie] : [],
    };

    /// <summary>Returns the names and values of <c>name[property]=value</c>.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> GetDeepObjectProperties(string name) =>
        [.. _query.Where(pair => pair.Key.StartsWith(name + "[", StringComparison.Ordinal) && pair.Key.EndsWith(']'))
            .Select(pair => KeyValuePair.Create(pair.Key[(name.Length + 1)..^1], pair.Value))];

    public static string Decode(SpecParameterLocation location, string raw) => location switch
    {
        SpecParameterLocation.Query => WebUtility.UrlDecode(raw),
        SpecParameterLocation.Path => Uri.UnescapeDataString(raw),
        _ => raw,
    };

    private static List<KeyValuePair<string, string>> ReadQuery(string? query)
    {
        var pairs = new List<KeyValuePair<string, string>>();
        foreach (var part in (query ?? "").TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? part : part[..equals];
            pairs.Add(KeyValuePair.Create(WebUtility.UrlDecode(name), equals < 0 ? "" : part[(equals + 1)..]));
        }

        return pairs;
    }
}

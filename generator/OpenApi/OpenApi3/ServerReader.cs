using System.Text;
using RunAi.Generator.OpenApi.Reading;

namespace RunAi.Generator.OpenApi.OpenApi3;

/// <summary>
/// Reads the path of the first server's URL, with variables replaced by their defaults. Scheme and host are ignored, because the user
/// configures the destination of requests.
/// </summary>
internal sealed class ServerReader(ReaderContext context)
{
    private readonly FieldReader _fields = context.Fields;

    public string? Read(SpecElement owner)
    {
        var servers = _fields.GetObjects(owner, "servers");
        return servers.Count > 0 && _fields.GetString(servers[0], "url") is { } url && Expand(servers[0], url) is { } expanded
            ? DotSegments.Remove(GetPath(expanded))
            : null;
    }

    private string? Expand(SpecElement server, string url)
    {
        var expanded = new StringBuilder(url.Length);
        var position = 0;
        while (url.IndexOf('{', position) is >= 0 and var open && url.IndexOf('}', open) is >= 0 and var close)
        {
            expanded.Append(url, position, open - position);
            if (ReadDefault(server, url.Substring(open + 1, close - open - 1)) is not { } value)
            {
                return null;
            }

            // A long default can appear in the URL many times.
            context.Budget.Charge(value.Length);
            expanded.Append(value);
            position = close + 1;
        }

        return expanded.Append(url, position, url.Length - position).ToString();
    }

    private string? ReadDefault(SpecElement server, string name)
    {
        if (_fields.GetObject(server, "variables") is not { } variables)
        {
            _fields.ReportMissing(server, "variables", $"an object that declares \"{name}\"");
            return null;
        }

        if (_fields.GetObject(variables, name) is not { } variable)
        {
            _fields.ReportMissing(variables, name, "an object");
            return null;
        }

        if (variable.Node["default"] is null)
        {
            _fields.ReportMissing(variable, "default", "a string");
        }

        return _fields.GetText(variable, "default");
    }

    private static string GetPath(string url)
    {
        var end = url.IndexOfAny(['?', '#']);
        url = (end < 0 ? url : url.Substring(0, end)).TrimEnd('/');
        var authority = url.IndexOf("//", StringComparison.Ordinal);
        if (authority >= 0 && (authority == 0 || url[authority - 1] == ':'))
        {
            var path = url.IndexOf('/', authority + 2);
            return path < 0 ? string.Empty : url.Substring(path);
        }

        if (url.Length == 0 || url[0] == '/')
        {
            return url;
        }

        // "v1" and "./v1" are relative to the URL of the document; "api.example.com/v1" lacks its scheme.
        var slash = url.IndexOf('/');
        var first = slash < 0 ? url : url.Substring(0, slash);
        var isHost = first.IndexOfAny(['.', ':']) >= 0;
        return isHost ? (slash < 0 ? string.Empty : url.Substring(slash)) : "/" + url;
    }
}

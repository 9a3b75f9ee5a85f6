using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>Reads <c>x-runai-dispatch</c>.</summary>
internal static class DispatchReader
{
    private const string Keyword = "x-runai-dispatch";

    /// <summary>Returns the extension of an operation; null if it has none, or one without a kind, which is reported (RUNAI0012).</summary>
    public static OpenApiDispatch? Read(FieldReader fields, SpecElement operation)
    {
        if (fields.GetObject(operation, Keyword) is not { } dispatch)
        {
            return null;
        }

        if (fields.GetName(dispatch, "kind") is not { } kind)
        {
            fields.ReportMissing(dispatch, "kind", "a string");
            return null;
        }

        var methods = fields.GetMap(dispatch, "methods")
            .OrderBy(static method => method.Key, StringComparer.Ordinal)
            .Select(method => new KeyValuePair<string, IReadOnlyList<KeyValuePair<string, string>>>(method.Key, ReadOperations(fields, method.Value)));
        return new OpenApiDispatch(dispatch.Location, kind, [.. methods]);
    }

    private static List<KeyValuePair<string, string>> ReadOperations(FieldReader fields, SpecElement method) =>
    [
        .. method.Node.Properties
            .OrderBy(static property => property.Name, StringComparer.Ordinal)
            .Select(property => new KeyValuePair<string, string?>(property.Name, fields.GetName(method, property.Name)))
            .Where(static pair => pair.Value is not null)
            .Select(static pair => new KeyValuePair<string, string>(pair.Key, pair.Value!)),
    ];
}

using Newtonsoft.Json.Linq;
using NJsonSchema;
using RunAi.Generated.Sandbox.Samples;
using RunAi.Generated.Sandbox.Validation;

namespace RunAi.Generated.Sandbox.Handlers;

/// <summary>
/// Reduces a complete list to the page specified by <c>offset</c> and <c>limit</c>, and writes the start of the next page as the response
/// declares it: <c>next</c>, <c>pagination.nextOffset</c> or totals.
/// </summary>
internal static class Paging
{
    private const int DefaultLimit = 50;

    public static void Apply(ValidatedRequest request, JToken response, JsonSchema schema)
    {
        if (request.Operation.FindQueryParameter("offset") is null || FindItems(response) is not { } items)
        {
            return;
        }

        var offset = (int?)request.GetQueryValue("offset") ?? 0;
        var limit = (int?)request.GetQueryValue("limit") ?? GetDefaultLimit(request) ?? DefaultLimit;
        var total = items.Count;
        var page = items.Skip(offset).Take(limit).ToList();
        items.ReplaceAll(page);

        int? next = offset + page.Count < total && page.Count > 0 ? offset + page.Count : null;
        if (response is JObject envelope)
        {
            Describe(envelope, MergedSchema.Create(schema), offset, limit, total, page.Count, next);
        }
    }

    private static JArray? FindItems(JToken response) =>
        response as JArray ?? (response as JObject)?.Properties().Select(property => property.Value).OfType<JArray>().FirstOrDefault();

    private static int? GetDefaultLimit(ValidatedRequest request) =>
        request.Operation.FindQueryParameter("limit") is { } limit && MergedSchema.Create(limit.Schema).Default is IConvertible value
            ? Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture)
            : null;

    private static void Describe(JObject envelope, MergedSchema schema, int offset, int limit, int total, int count, int? next)
    {
        Set(envelope, schema, "next", next);
        Set(envelope, schema, "total", total);
        Set(envelope, schema, "totalRecords", total);
        Set(envelope, schema, "displayRecords", count);
        if (envelope["pagination"] is JObject pagination)
        {
            pagination["offset"] = offset;
            pagination["limit"] = limit;
            SetOrRemove(pagination, "nextOffset", next);
        }
    }

    private static void Set(JObject envelope, MergedSchema schema, string name, int? value)
    {
        if (schema.Properties.ContainsKey(name))
        {
            SetOrRemove(envelope, name, value);
        }
    }

    // At the end of the list, the offset of the next page is absent, not null.
    private static void SetOrRemove(JObject envelope, string name, int? value)
    {
        if (value is null)
        {
            envelope.Remove(name);
        }
        else
        {
            envelope[name] = value;
        }
    }
}

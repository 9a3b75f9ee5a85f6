using System.Globalization;
using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.Handlers;

/// <summary>Implements the query conventions of Run:ai's lists: <c>search</c>, <c>filterBy</c>, <c>sortBy</c> and <c>sortOrder</c>.</summary>
internal static class ListQuery
{
    // A filter uses the operator that occurs first in its text.
    private static readonly string[] Operators = ["==", "!=", "<=", ">=", "=@", "!@", "=^", "=$"];

    public static JArray Apply(ApiCall call, IEnumerable<JObject> items)
    {
        if (call.Request.GetQueryValue("search")?.ToString() is { Length: > 0 } search)
        {
            items = items.Where(item => item.Value<string>("name")?.Contains(search, StringComparison.OrdinalIgnoreCase) == true);
        }

        foreach (var filter in call.Request.GetQueryValue("filterBy") as JArray ?? [])
        {
            items = Filter(items, filter.ToString());
        }

        if (call.Request.GetQueryValue("sortBy")?.ToString() is { } sortBy)
        {
            items = Sort(items, sortBy, call.Request.GetQueryValue("sortOrder")?.ToString() == "desc");
        }

        return new JArray(items);
    }

    private static IEnumerable<JObject> Filter(IEnumerable<JObject> items, string filter)
    {
        var (position, comparison) = Operators.Select(candidate => (filter.IndexOf(candidate, StringComparison.Ordinal), candidate))
            .Where(found => found.Item1 > 0)
            .OrderBy(found => found.Item1)
            .First();
        var name = filter[..position];
        var value = filter[(position + comparison.Length)..];
        return items.Where(item => Matches(GetValue(item, name), comparison, value));
    }

    private static bool Matches(string? actual, string comparison, string expected)
    {
        if (actual is null)
        {
            return comparison is "!=" or "!@";
        }

        return comparison switch
        {
            "==" => actual == expected || Compare(actual, expected) == 0,
            "!=" => actual != expected && Compare(actual, expected) != 0,
            "<=" => Compare(actual, expected) <= 0,
            ">=" => Compare(actual, expected) >= 0,
            "=@" => actual.Contains(expected, StringComparison.Ordinal),
            "!@" => !actual.Contains(expected, StringComparison.Ordinal),
            "=^" => actual.StartsWith(expected, StringComparison.Ordinal),
            _ => actual.EndsWith(expected, StringComparison.Ordinal),
        };
    }

    private static IEnumerable<JObject> Sort(IEnumerable<JObject> items, string name, bool isDescending)
    {
        var order = Comparer<string>.Create(Compare);
        return isDescending ? items.OrderByDescending(item => GetValue(item, name) ?? "", order) : items.OrderBy(item => GetValue(item, name) ?? "", order);
    }

    private static int Compare(string left, string right) =>
        decimal.TryParse(left, CultureInfo.InvariantCulture, out var leftNumber) && decimal.TryParse(right, CultureInfo.InvariantCulture, out var rightNumber)
            ? leftNumber.CompareTo(rightNumber)
            : TryParseTime(left, out var leftTime) && TryParseTime(right, out var rightTime) ? leftTime.CompareTo(rightTime)
            : string.CompareOrdinal(left, right);

    private static string ToText(JValue value) => value.Value switch
    {
        bool flag => flag ? "true" : "false",
        DateTime time => time.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    private static bool TryParseTime(string text, out DateTimeOffset time) =>
        DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);

    // A filter name can refer to a property of the response, to one of its status, or to a property with another name.
    private static string? GetValue(JObject item, string name) => name switch
    {
        "phase" or "status" => (item.SelectToken("status.phase") ?? item["phase"])?.ToString(),
        "departmentId" => (item["parentId"] ?? item["departmentId"])?.ToString(),
        "totalGpuQuota" => item.SelectToken("totalResources.gpuQuota")?.ToString(),
        "allocatedGPU" => item.SelectToken("allocatedResources.gpu")?.ToString(),
        _ => item[name] is JValue { Value: not null } value ? ToText(value) : null,
    };
}

using System.Text;
using System.Text.Json;

namespace RunAi.Generated.Internal;

/// <summary>
/// Describes values of an error body: lists of errors, errors by field, and nested errors. Values of properties with secret names are hidden.
/// </summary>
internal static class ErrorItems
{
    private const int MaxLength = 4000;

    private static readonly string[] LocationNames =
        ["field", "pointer", "path", "property", "propertyName", "location", "loc", "parameter", "param", "name", "attribute", "key"];

    private static readonly string[] ReasonNames =
        ["message", "detail", "details", "msg", "reason", "description", "error_description", "error", "title", "issue"];

    // Names that do not identify a field.
    private static readonly string[] ContainerNames = ["error", "errors", "details", "detail", "causes", "violations", "issues"];

    /// <summary>Describes a property of the body, with its name if the name identifies a field.</summary>
    public static string DescribeProperty(JsonProperty property)
    {
        var isContainer = Array.Exists(ContainerNames, name => name == property.Name);
        var text = isContainer && property.Value.ValueKind == JsonValueKind.Object ? DescribeObject(property.Value, true) : Describe(property.Value);
        return text.Length == 0 || isContainer ? text : $"{property.Name}: {text}";
    }

    /// <summary>Describes a value.</summary>
    public static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!.TrimEnd('.', ' '),
        JsonValueKind.Array => Join(value.EnumerateArray(), "; ", Describe),
        JsonValueKind.Object => DescribeObject(value, false),
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        _ => value.GetRawText(),
    };

    /// <summary>Describes an error, errors by field, or an object of unknown form.</summary>
    /// <param name="value">The object.</param>
    /// <param name="isByField">Whether the properties can be lists of reasons by the name of the field.</param>
    private static string DescribeObject(JsonElement value, bool isByField)
    {
        var location = Find(value, LocationNames) is { } field ? DescribeLocation(field) : null;
        if (Find(value, ReasonNames) is { ValueKind: JsonValueKind.String } reason && Describe(reason) is { Length: > 0 } text)
        {
            return location is { Length: > 0 } ? $"{location}: {text}" : text;
        }

        var isSecret = location is not null && SecretNames.IsMatch(location);
        return Join(value.EnumerateObject(), ", ", property =>
        {
            var described = Describe(property.Value);
            var isHidden = (isSecret || SecretNames.IsMatch(property.Name))
                && described != location
                && !(isByField && property.Value.ValueKind == JsonValueKind.Array);
            return described.Length == 0 ? "" : $"{property.Name}: {(isHidden ? "***" : described)}";
        });
    }

    private static string DescribeLocation(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => Join(value.EnumerateArray(), ".", Describe),
        JsonValueKind.String or JsonValueKind.Number => Describe(value),
        _ => "",
    };

    private static JsonElement? Find(JsonElement value, string[] names)
    {
        foreach (var name in names)
        {
            if (value.TryGetProperty(name, out var found))
            {
                return found;
            }
        }

        return null;
    }

    private static string Join<T>(IEnumerable<T> items, string separator, Func<T, string> describe)
    {
        var text = new StringBuilder();
        foreach (var item in items)
        {
            // Messages are shortened to less than this.
            if (text.Length > MaxLength)
            {
                break;
            }

            var part = describe(item);
            text.Append(text.Length > 0 && part.Length > 0 ? separator : "").Append(part);
        }

        return text.ToString();
    }
}

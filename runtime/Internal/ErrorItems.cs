using System.Text;
using System.Text.Json;

namespace RunAi.Generated.Internal;

/// <summary>Describes values of an error body: lists of errors, errors by field, and nested errors. Values of properties with secret names are hidden.</summary>
internal static class ErrorItems
{
    private const int MaxLength = 4000;

    private static readonly string[] LocationNames =
        ["field", "pointer", "path", "property", "propertyName", "location", "loc", "parameter", "param", "name", "attribute", "key"];

    private static readonly string[] ReasonNames =
        ["message", "detail", "details", "msg", "reason", "description", "error_description", "error", "title", "issue"];

    // Names that say nothing about the errors that they contain.
    private static readonly string[] ContainerNames = ["error", "errors", "details", "detail", "causes", "violations", "issues"];

    /// <summary>Describes a property of the body, with its name if the name identifies a field.</summary>
    public static string DescribeProperty(JsonProperty property)
    {
        var text = Describe(property.Value);
        return text.Length == 0 || Array.Exists(ContainerNames, name => name == property.Name) ? text : $"{property.Name}: {text}";
    }

    /// <summary>Describes a value.</summary>
    public static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!.TrimEnd('.', ' '),
        JsonValueKind.Array => Join(value.EnumerateArray(), "; ", Describe),
        JsonValueKind.Object => DescribeObject(value),
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        _ => value.GetRawText(),
    };

    private static string DescribeObject(JsonElement value)
    {
        var location = Find(value, LocationNames) is { } where ? DescribeLocation(where.Value) : null;
        if (Find(value, ReasonNames) is { } reason && Describe(reason.Value) is { Length: > 0 } text)
        {
            return location is { Length: > 0 } ? $"{location}: {text}" : text;
        }

        // Errors by field, or an object of unknown form.
        var isSecret = location is not null && SecretNames.IsMatch(location);
        return Join(value.EnumerateObject(), ", ", property => isSecret || SecretNames.IsMatch(property.Name)
            ? DescribeSecret(property, location)
            : Describe(property.Value) is { Length: > 0 } described ? $"{property.Name}: {described}" : "");
    }

    /// <summary>Describes a property about a secret. A list contains reasons, as in errors by field; anything else may be the secret itself.</summary>
    private static string DescribeSecret(JsonProperty property, string? location) =>
        property.Value.ValueKind == JsonValueKind.Array || Describe(property.Value) == location ? $"{property.Name}: {Describe(property.Value)}" : $"{property.Name}: ***";

    private static string DescribeLocation(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => Join(value.EnumerateArray(), ".", Describe),
        JsonValueKind.String or JsonValueKind.Number => Describe(value),
        _ => "",
    };

    private static JsonProperty? Find(JsonElement value, string[] names)
    {
        foreach (var name in names)
        {
            foreach (var property in value.EnumerateObject())
            {
                if (property.Name == name)
                {
                    return property;
                }
            }
        }

        return null;
    }

    private static string Join<T>(IEnumerable<T> items, string separator, Func<T, string> describe)
    {
        var text = new StringBuilder();
        foreach (var item in items)
        {
            // Enough for every message, so that a long list is not described in vain.
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

using System.Text;
using System.Text.Json;

namespace RunAi.Generated.Internal;

/// <summary>
/// Describes the body of an error response in one line: the message, the details and every list or object of errors, whatever its name. Covers the errors
/// of Run:ai, problem details (RFC 9457) with their extensions, OAuth errors (RFC 6749, section 5.2) and bodies in plain text.
/// </summary>
internal static class ErrorDescription
{
    private const int MaxMessageLength = 500;
    private const int MaxDetailsLength = 1000;

    /// <summary>Describes a body.</summary>
    /// <returns>The message and the details, each without a full stop at its end; empty if there are none.</returns>
    public static (string Message, string Details) Describe(RunAiApiException failure, ReadOnlySpan<byte> body, string? mediaType)
    {
        if (HtmlPage.IsMatch(body, mediaType))
        {
            return ($"the response {SecretText.Remove(HtmlPage.Describe(body), failure.Secrets)}", "");
        }

        if (TryParse(body) is not { } document)
        {
            var text = failure.ServerMessage ?? failure.ErrorCode ?? GetPlainText(body, mediaType);
            return (Clean(failure, text, MaxMessageLength), Clean(failure, failure.Details ?? "", MaxDetailsLength));
        }

        using (document)
        {
            var (message, details) = Describe(document.RootElement);
            message = Clean(failure, message, MaxMessageLength);
            details = Clean(failure, details, MaxDetailsLength);
            return message.Length == 0 ? (details, "") : message.Contains(details, StringComparison.Ordinal) ? (message, "") : (message, details);
        }
    }

    private static (string Message, string Details) Describe(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return (root.ValueKind is JsonValueKind.Array or JsonValueKind.String ? ErrorItems.Describe(root) : "", "");
        }

        var message = Find(root, "message", "error_description", "title");
        var details = new StringBuilder();
        JsonElement? code = null;
        foreach (var property in root.EnumerateObject())
        {
            var isComposite = property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array;
            if (property.Name == message?.Name)
            {
                continue;
            }

            if (isComposite || property.Name is "detail" or "details")
            {
                Append(details, ErrorItems.DescribeProperty(property));
            }
            else if (property.Name is "code" or "error")
            {
                code ??= property.Value;
            }
        }

        // The code of Run:ai repeats the status code, so it only counts without a message.
        var text = message is { } found ? ErrorItems.Describe(found.Value) : "";
        if (text.Length == 0 && details.Length == 0 && code is { } only)
        {
            text = ErrorItems.Describe(only);
        }

        return (text, details.ToString());
    }

    private static JsonProperty? Find(JsonElement root, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var property in root.EnumerateObject())
            {
                if (property.Name == name && property.Value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined))
                {
                    return property;
                }
            }
        }

        return null;
    }

    private static void Append(StringBuilder text, string part)
    {
        if (part.Length > 0 && text.Length <= MaxDetailsLength)
        {
            text.Append(text.Length > 0 ? "; " : "").Append(part);
        }
    }

    private static JsonDocument? TryParse(ReadOnlySpan<byte> body)
    {
        // A text can begin with a number, as "404 page not found" does.
        if (body.TrimStart(" \t\r\n"u8) is not [(byte)'{' or (byte)'[' or (byte)'"', ..])
        {
            return null;
        }

        var reader = new Utf8JsonReader(body);
        try
        {
            return JsonDocument.ParseValue(ref reader);
        }
        catch (JsonException)
        {
            // The body is not JSON, or was truncated. It is described as text, or by the properties before its end.
            return null;
        }
    }

    /// <summary>Returns a body in plain text, as proxies and load balancers send it.</summary>
    private static string GetPlainText(ReadOnlySpan<byte> body, string? mediaType) =>
        mediaType is null || "text/plain".Equals(mediaType, StringComparison.OrdinalIgnoreCase)
            ? Encoding.UTF8.GetString(body[..Math.Min(body.Length, 4 * MaxMessageLength)])
            : "";

    /// <summary>Removes secrets before the text is shortened, so that no part of one remains.</summary>
    private static string Clean(RunAiApiException failure, string text, int length)
    {
        var known = SecretText.Remove(text.Length > 8 * length ? text[..(8 * length)] : text, failure.Secrets);
        return TextSanitizer.Sanitize(SecretText.Redact(known), length).TrimEnd('.', ' ');
    }
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RunAi.Generated.Testing.Recording;

/// <summary>Replaces secrets and host names in JSON. Booleans and nulls are kept, so that the JSON still matches the spec.</summary>
internal sealed class JsonRedactor(SecretRedactor texts)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // The file has two more levels, which must not exceed the default of 64. Deeper JSON is recorded as text.
    private static readonly JsonDocumentOptions ReadOptions = new() { MaxDepth = 60 };

    /// <summary>Redacts JSON. Returns <see langword="null"/> if the bytes are not JSON with valid Unicode.</summary>
    public JsonElement? TryRedact(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, ReadOptions);
            using var redacted = JsonDocument.Parse(Write(document.RootElement), ReadOptions);
            return redacted.RootElement.Clone();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // A string with an escaped lone surrogate throws an InvalidOperationException. Such a body is recorded as text.
            return null;
        }
    }

    private byte[] Write(JsonElement json)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            Write(writer, json, isSecret: false);
        }

        return stream.ToArray();
    }

    private void Write(Utf8JsonWriter writer, JsonElement json, bool isSecret)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(writer, json, isSecret);
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in json.EnumerateArray())
                {
                    Write(writer, item, isSecret);
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.String:
                writer.WriteStringValue(isSecret ? texts.Hide(json.GetString()!) : RedactText(json.GetString()!));
                break;
            case JsonValueKind.Number when isSecret:
                texts.Hide(json.GetRawText());
                writer.WriteNumberValue(0);
                break;
            default:
                json.WriteTo(writer);
                break;
        }
    }

    private void WriteObject(Utf8JsonWriter writer, JsonElement json, bool isSecret)
    {
        // Environment variables and Kubernetes secrets have their secrets in properties with common names.
        var hasSecretValue = FindText(json, "name") is { } name && texts.Rules.IsSecret(name);
        hasSecretValue |= FindText(json, "key") is { } key && texts.Rules.IsSecret(key);
        var isKubernetesSecret = FindText(json, "kind") == "Secret";
        writer.WriteStartObject();
        foreach (var property in json.EnumerateObject())
        {
            writer.WritePropertyName(texts.RedactKnown(property.Name));
            Write(
                writer,
                property.Value,
                texts.Rules.IsSecret(property.Name)
                    || (isSecret && !SecretRules.IsIdentity(property.Name))
                    || (hasSecretValue && property.Name.Equals("value", StringComparison.OrdinalIgnoreCase))
                    || (isKubernetesSecret && property.Name is "data" or "stringData"));
        }

        writer.WriteEndObject();
    }

    /// <summary>Redacts a string, which can contain JSON.</summary>
    private string RedactText(string text) =>
        text.TrimStart() is ['{' or '[', ..] && TryRedact(Encoding.UTF8.GetBytes(text)) is { } json ? json.GetRawText() : texts.Redact(text);

    private static string? FindText(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RunAi.Generated.Testing.Recording;

/// <summary>Writes the files of recordings. <see cref="RecordingFileReader"/> reads them.</summary>
internal static class RecordingFile
{
    /// <summary>The version of the format.</summary>
    public const int Version = 1;

    /// <summary>The end of the file names.</summary>
    public const string Extension = ".recording.json";

    public const string VersionName = "runaiRecording";

    private const int Base64LineLength = 100;

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Formats an exchange. Lines end with a line feed on every platform.</summary>
    public static string Format(RecordedExchange exchange)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            Write(writer, exchange);
        }

        return Encoding.UTF8.GetString(stream.ToArray()).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, RecordedExchange exchange)
    {
        writer.WriteStartObject();
        writer.WriteNumber(VersionName, Version);
        if (exchange.Operation is { } operation)
        {
            writer.WriteString("operation", operation);
        }

        var (request, response) = (exchange.Request, exchange.Response);
        writer.WriteStartObject("request");
        writer.WriteString("method", request.Method);
        writer.WriteString("path", request.Path);
        if (request.Query.Count > 0)
        {
            writer.WriteStartArray("query");
            foreach (var (name, value) in request.Query)
            {
                writer.WriteStringValue($"{EscapeName(name)}={value}");
            }

            writer.WriteEndArray();
        }

        WriteContent(writer, request.Headers, request.Body);
        writer.WriteEndObject();
        writer.WriteStartObject("response");
        writer.WriteNumber("status", response.Status);
        if (response.IsTruncated)
        {
            writer.WriteBoolean("truncated", true);
        }

        WriteContent(writer, response.Headers, response.Body);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteContent(Utf8JsonWriter writer, IReadOnlyDictionary<string, string> headers, RecordedBody? body)
    {
        if (headers.Count > 0)
        {
            writer.WriteStartObject("headers");
            foreach (var (name, value) in headers)
            {
                writer.WriteString(name, value);
            }

            writer.WriteEndObject();
        }

        if (body is null)
        {
            return;
        }

        if (body.Json is { } json)
        {
            writer.WritePropertyName("json");
            json.WriteTo(writer);
            return;
        }

        writer.WriteStartArray(body.Text is null ? "base64" : "text");
        foreach (var line in body.Text?.Split('\n') ?? Convert.ToBase64String(body.Binary!).Chunk(Base64LineLength).Select(static line => new string(line)))
        {
            writer.WriteStringValue(line);
        }

        writer.WriteEndArray();
    }

    private static string EscapeName(string name) =>
        name.Replace("%", "%25", StringComparison.Ordinal).Replace("=", "%3D", StringComparison.Ordinal);
}

using System.Text;
using System.Text.Json;

namespace RunAi.Generated.Testing.Recording;

/// <summary>Reads the files of recordings. Each deviation from the format is an exception with the file and line.</summary>
internal sealed class RecordingFileReader
{
    private readonly string _file;
    private readonly byte[] _bytes;

    private RecordingFileReader(string file, byte[] bytes) => (_file, _bytes) = (file, bytes);

    /// <exception cref="RecordingException">The file is not a valid recording.</exception>
    public static RecordedExchange Read(string file, byte[] bytes) =>
        new RecordingFileReader(file, bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes).Read();

    private RecordedExchange Read()
    {
        ThrowIfConflicted();
        try
        {
            using var document = JsonDocument.Parse(_bytes);
            return ReadExchange(document.RootElement.Clone());
        }
        catch (JsonException exception)
        {
            throw new RecordingException(_file, (int)(exception.LineNumber ?? 0) + 1, "The file is not valid JSON.", exception);
        }
    }

    private void ThrowIfConflicted()
    {
        var lines = Encoding.UTF8.GetString(_bytes).Split('\n');
        var index = Array.FindIndex(lines, static line => line.StartsWith("<<<<<<< ", StringComparison.Ordinal)
            || line.StartsWith(">>>>>>> ", StringComparison.Ordinal) || line.TrimEnd() is "=======" or "|||||||");
        if (index >= 0)
        {
            throw new RecordingException(_file, index + 1, "The file contains a conflict marker of a merge. Resolve the conflict, or record again.");
        }
    }

    private RecordedExchange ReadExchange(JsonElement root)
    {
        Check(root, "$", JsonValueKind.Object, "an object");
        var version = Get(root, "$", RecordingFile.VersionName, JsonValueKind.Number, "a number");
        if (!version.TryGetInt32(out var number) || number != RecordingFile.Version)
        {
            throw Fail($"$.{RecordingFile.VersionName}", $"Version {version.GetRawText()} of the format is not supported. This package reads version 1.");
        }

        CheckNames(root, "$", RecordingFile.VersionName, "operation", "request", "response");
        var operation = Find(root, "$", "operation", JsonValueKind.String, "a string")?.GetString();
        var request = Get(root, "$", "request", JsonValueKind.Object, "an object");
        var response = Get(root, "$", "response", JsonValueKind.Object, "an object");
        CheckNames(request, "$.request", "method", "path", "query", "headers", "json", "text", "base64");
        CheckNames(response, "$.response", "status", "truncated", "headers", "json", "text", "base64");
        return new RecordedExchange(
            _file,
            operation,
            new RecordedRequest(
                GetText(request, "method"),
                GetText(request, "path"),
                [.. ReadTexts(request, "$.request", "query").Select(ReadPair)],
                ReadHeaders(request, "$.request"),
                ReadBody(request, "$.request")),
            new RecordedResponse(ReadStatus(response), ReadHeaders(response, "$.response"), ReadBody(response, "$.response"), IsTruncated(response)));
    }

    private int ReadStatus(JsonElement response)
    {
        var status = Get(response, "$.response", "status", JsonValueKind.Number, "a number");
        return status.TryGetInt32(out var number) && number is >= 100 and <= 599
            ? number
            : throw Fail("$.response.status", $"{status.GetRawText()} is not a valid status code.");
    }

    private bool IsTruncated(JsonElement response) => response.TryGetProperty("truncated", out var value)
        && (value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean()
            : throw Fail("$.response.truncated", "Expected a boolean."));

    private SortedDictionary<string, string> ReadHeaders(JsonElement message, string path)
    {
        var headers = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (Find(message, path, "headers", JsonValueKind.Object, "an object") is { } json)
        {
            foreach (var header in json.EnumerateObject())
            {
                Check(header.Value, $"{path}.headers.{header.Name}", JsonValueKind.String, "a string");
                headers[header.Name] = header.Value.GetString()!;
            }
        }

        return headers;
    }

    private RecordedBody? ReadBody(JsonElement message, string path)
    {
        if (message.TryGetProperty("json", out var json))
        {
            return RecordedBody.OfJson(json);
        }

        if (message.TryGetProperty("text", out _))
        {
            return RecordedBody.OfText(string.Join('\n', ReadTexts(message, path, "text")));
        }

        if (!message.TryGetProperty("base64", out _))
        {
            return null;
        }

        try
        {
            return RecordedBody.OfBinary(Convert.FromBase64String(string.Concat(ReadTexts(message, path, "base64"))));
        }
        catch (FormatException exception)
        {
            throw new RecordingException(_file, RecordingLines.Find(_bytes, $"{path}.base64"), "The text is not valid Base64.", exception);
        }
    }

    private List<string> ReadTexts(JsonElement message, string path, string name)
    {
        var texts = new List<string>();
        if (Find(message, path, name, JsonValueKind.Array, "an array of strings") is { } array)
        {
            foreach (var item in array.EnumerateArray())
            {
                Check(item, $"{path}.{name}[{texts.Count}]", JsonValueKind.String, "a string");
                texts.Add(item.GetString()!);
            }
        }

        return texts;
    }

    private static KeyValuePair<string, string> ReadPair(string pair)
    {
        var parts = pair.Split('=', 2);
        var name = parts[0].Replace("%3D", "=", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);
        return new(name, parts.Length < 2 ? "" : parts[1]);
    }

    private string GetText(JsonElement request, string name) => Get(request, "$.request", name, JsonValueKind.String, "a string").GetString()!;

    private JsonElement Get(JsonElement json, string path, string name, JsonValueKind kind, string description) =>
        Find(json, path, name, kind, description) ?? throw Fail(path, $"The property '{name}' is missing.");

    private JsonElement? Find(JsonElement json, string path, string name, JsonValueKind kind, string description)
    {
        if (!json.TryGetProperty(name, out var value))
        {
            return null;
        }

        Check(value, $"{path}.{name}", kind, description);
        return value;
    }

    private void Check(JsonElement json, string path, JsonValueKind kind, string description)
    {
        if (json.ValueKind != kind)
        {
            throw Fail(path, $"Expected {description}.");
        }
    }

    private void CheckNames(JsonElement json, string path, params string[] names)
    {
        foreach (var property in json.EnumerateObject())
        {
            if (Array.IndexOf(names, property.Name) < 0)
            {
                throw Fail($"{path}.{property.Name}", $"The property '{property.Name}' is not known. Expected {string.Join(", ", names)}.");
            }
        }
    }

    private RecordingException Fail(string path, string message) => new(_file, RecordingLines.Find(_bytes, path), message);
}

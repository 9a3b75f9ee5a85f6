using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>The JSON of models for display and comparison. An extensible enum that was never set is written as null instead of throwing.</summary>
internal static class DiagnosticJson
{
    // Models that are built in code may be deeper than the JSON that is accepted from a server.
    private static readonly JsonDocumentOptions DeepOptions = new() { MaxDepth = 1000 };

    /// <summary>Gets a value indicating whether the current thread writes diagnostic JSON.</summary>
    [field: ThreadStatic]
    public static bool IsWriting { get; private set; }

    /// <summary>Serializes a model.</summary>
    public static byte[] Serialize(JsonModel model) => Write(model, static (writer, value) => value.Write(writer));

    /// <summary>Serializes a model or a list of models. Returns <see langword="null"/> for other values.</summary>
    public static byte[]? Serialize<T>(T value) => value switch
    {
        JsonModel model => Serialize(model),
        IEnumerable<JsonModel?> models => Write(models, static (writer, values) =>
        {
            writer.WriteStartArray();
            foreach (var model in values)
            {
                CodeGeneration.JsonWrite.Model(writer, model);
            }

            writer.WriteEndArray();
        }),
        _ => null,
    };

    /// <summary>Parses diagnostic JSON.</summary>
    public static JsonDocument Parse(byte[] json) => JsonDocument.Parse(json, DeepOptions);

    private static byte[] Write<T>(T value, JsonWriteAction<T> write)
    {
        IsWriting = true;
        try
        {
            return JsonText.ToUtf8(value, write);
        }
        finally
        {
            IsWriting = false;
        }
    }
}

using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Internal;

/// <summary>The JSON of models to look at or to compare, rather than to send: an enumeration that was never set is null in it, not an exception.</summary>
internal static class DiagnosticJson
{
    /// <summary>Whether this thread writes such JSON.</summary>
    [field: ThreadStatic]
    public static bool IsWriting { get; private set; }

    // A model that code has put together may be deeper than what a reader accepts from a server.
    private static readonly JsonDocumentOptions DeepOptions = new() { MaxDepth = 1000 };

    /// <summary>The JSON of a model.</summary>
    public static byte[] Serialize(JsonModel model) => Write(model, static (writer, value) => value.Write(writer));

    /// <summary>The JSON of a value that is made of models; null for any other.</summary>
    public static byte[]? Serialize<T>(T value) => value switch
    {
        JsonModel model => Serialize(model),
        IEnumerable<JsonModel?> models => Write(models, static (writer, values) =>
        {
            writer.WriteStartArray();
            foreach (var model in values)
                CodeGeneration.JsonWrite.Model(writer, model);
            writer.WriteEndArray();
        }),
        _ => null,
    };

    /// <summary>The tree of such JSON.</summary>
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

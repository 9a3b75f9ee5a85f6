using System.Text;
using System.Text.Json;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Testing;

/// <summary>Serializes models as a server does.</summary>
internal static class FakeJson
{
    public static string Serialize(JsonModel model) => Write(model.Write);

    public static string Serialize(IEnumerable<JsonModel> models) => Write(writer =>
    {
        writer.WriteStartArray();
        foreach (var model in models)
        {
            model.Write(writer);
        }

        writer.WriteEndArray();
    });

    private static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }
}

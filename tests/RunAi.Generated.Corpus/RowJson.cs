using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace RunAi.Generated.Corpus;

/// <summary>Rows as lines of JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SpecRow))]
[JsonSerializable(typeof(WorkerAnswer))]
internal sealed partial class RowJson : JsonSerializerContext
{
    private static readonly RowJson Lines = new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Write(SpecRow row) => JsonSerializer.Serialize(row, Lines.SpecRow);

    public static string Write(WorkerAnswer answer) => JsonSerializer.Serialize(answer, Lines.WorkerAnswer);

    public static WorkerAnswer ReadAnswer(string line) => JsonSerializer.Deserialize(line, Lines.WorkerAnswer)!;
}

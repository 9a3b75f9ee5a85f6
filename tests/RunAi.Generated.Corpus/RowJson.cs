using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace RunAi.Generated.Corpus;

/// <summary>Serializes rows as lines of JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SpecRow))]
[JsonSerializable(typeof(WorkerResponse))]
internal sealed partial class RowJson : JsonSerializerContext
{
    private static readonly RowJson Lines = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Write(SpecRow row) => JsonSerializer.Serialize(row, Lines.SpecRow);

    public static string Write(WorkerResponse response) => JsonSerializer.Serialize(response, Lines.WorkerResponse);

    public static WorkerResponse ReadResponse(string line) => JsonSerializer.Deserialize(line, Lines.WorkerResponse)!;
}

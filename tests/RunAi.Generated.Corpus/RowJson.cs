using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using RunAi.Generated.DifferentialTesting.Calls;

namespace RunAi.Generated.Corpus;

/// <summary>Serializes rows as lines of JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SpecRow))]
[JsonSerializable(typeof(WorkerResponse))]
[JsonSerializable(typeof(CallReport))]
internal sealed partial class RowJson : JsonSerializerContext
{
    private static readonly RowJson Lines = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Write(SpecRow row) => JsonSerializer.Serialize(row, Lines.SpecRow);

    public static string Write(WorkerResponse response) => JsonSerializer.Serialize(response, Lines.WorkerResponse);

    public static string Write(CallReport report) => JsonSerializer.Serialize(report, Lines.CallReport);

    public static CallReport ReadReport(string line) => JsonSerializer.Deserialize(line, Lines.CallReport)!;

    public static WorkerResponse ReadResponse(string line) => JsonSerializer.Deserialize(line, Lines.WorkerResponse)!;
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Administrator;

/// <summary>Run:ai's error model as the generator emits it.</summary>
public sealed partial class Error : JsonModel, IJsonModel<Error>
{
    public Error()
    {
    }

    [SetsRequiredMembers]
    private Error(JsonModelInitializer _)
    {
    }

    public required int Code { get; set; }

    public required string Message { get; set; } = null!;

    public string? Details { get; set; }

    public static Error Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartObject(ref reader))
            return null!;
        var model = new Error(default(JsonModelInitializer));
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when JsonRead.Is(name, "code"u8): model.Code = JsonRead.Int32(ref reader); break;
                case 7 when JsonRead.Is(name, "message"u8): model.Message = JsonRead.String(ref reader); break;
                case 7 when JsonRead.Is(name, "details"u8): model.Details = JsonRead.String(ref reader); break;
                default: JsonRead.Skip(ref reader); break;
            }
        }

        return model;
    }

    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteRequiredInt32("code"u8, Code);
        writer.WriteRequiredString("message"u8, Message);
        writer.WriteOptionalString("details"u8, Details);
        writer.WriteEndObject();
    }
}

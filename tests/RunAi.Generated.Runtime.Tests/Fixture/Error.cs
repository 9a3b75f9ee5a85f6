using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Administrator;

/// <summary>Run:ai's error model as the generator emits it.</summary>
public sealed partial class Error : JsonObjectModel, IJsonModel<Error>
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

    public static Error Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Error(default(JsonModelInitializer)));

    protected override bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "code"u8))
        {
            Code = JsonRead.Int32(ref reader);
        }
        else if (JsonRead.NameEquals(name, "message"u8))
        {
            Message = JsonRead.String(ref reader);
        }
        else if (JsonRead.NameEquals(name, "details"u8))
        {
            Details = JsonRead.String(ref reader);
        }
        else
        {
            return false;
        }

        return true;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.RequiredInt32(writer, "code"u8, Code);
        JsonWrite.RequiredString(writer, "message"u8, Message);
        JsonWrite.OptionalString(writer, "details"u8, Details);
    }
}

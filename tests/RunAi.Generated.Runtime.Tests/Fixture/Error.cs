using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Administrator;

/// <summary>Run:ai's error model as the generator emits it.</summary>
public sealed partial class Error : JsonObjectModel, IJsonModel<Error>
{
    private int _code;

    public Error()
    {
    }

    [SetsRequiredMembers]
    private Error(JsonModelInitializer _)
    {
    }

    public required int Code { get => _code; set { _code = value; MarkPresent(0); } }

    public required string Message { get; set; } = null!;

    public string? Details { get; set; }

    public static Error Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Error(default(JsonModelInitializer)), required: 2);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "code"u8))
        {
            _code = JsonRead.Int32(ref reader);
            return 0;
        }

        if (JsonRead.NameEquals(name, "message"u8))
        {
            Message = JsonRead.String(ref reader);
            return 1;
        }

        if (JsonRead.NameEquals(name, "details"u8))
        {
            Details = JsonRead.String(ref reader);
            return 2;
        }

        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (!IsMissing(0))
        {
            JsonWrite.RequiredInt32(writer, "code"u8, Code);
        }

        if (Message is not null || !IsMissing(1))
        {
            JsonWrite.RequiredString(writer, "message"u8, Message);
        }

        JsonWrite.OptionalString(writer, "details"u8, Details);
    }
}

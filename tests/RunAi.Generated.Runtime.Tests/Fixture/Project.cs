using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Administrator;

/// <summary>A model as the generator emits it, with one property of each kind.</summary>
[JsonConverter(typeof(JsonModelConverter<Project>))]
public sealed partial class Project : ExtensibleJsonModel, IJsonModel<Project>
{
    private string? _description;

    public Project()
    {
    }

    [SetsRequiredMembers]
    private Project(JsonModelInitializer _)
    {
    }

    public required string Name { get; set; } = null!;

    public int? Limit { get; set; }

    public Phase? Phase { get; set; }

    public string? Description { get => _description; set { _description = value; MarkNull(1, value is null); } }

    public IReadOnlyList<Resources>? Resources { get; set; }

    public IReadOnlyDictionary<string, string>? Labels { get; set; }

    public static Project Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Project(default(JsonModelInitializer)), required: 1, nullable: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "name"u8))
        {
            Name = JsonRead.String(ref reader);
            return 0;
        }

        if (JsonRead.NameEquals(name, "limit"u8))
        {
            Limit = JsonRead.OptionalInt32(ref reader);
            return 2;
        }

        if (JsonRead.NameEquals(name, "phase"u8))
        {
            Phase = JsonRead.OptionalEnum<Phase>(ref reader);
            return 3;
        }

        if (JsonRead.NameEquals(name, "labels"u8))
        {
            Labels = JsonRead.Map(ref reader, JsonRead.String);
            return 5;
        }

        if (JsonRead.NameEquals(name, "resources"u8))
        {
            Resources = JsonRead.Models<Resources>(ref reader);
            return 4;
        }

        if (JsonRead.NameEquals(name, "description"u8))
        {
            _description = JsonRead.NullableString(ref reader);
            return 1;
        }

        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (Name is not null || !IsMissing(0))
        {
            JsonWrite.RequiredString(writer, "name"u8, Name);
        }

        JsonWrite.OptionalInt32(writer, "limit"u8, Limit);
        JsonWrite.OptionalEnum(writer, "phase"u8, Phase);
        if (Description is not null || IsNullSet(1))
        {
            JsonWrite.RequiredString(writer, "description"u8, Description);
        }

        JsonWrite.OptionalList(writer, "resources"u8, Resources, JsonWrite.Model);
        JsonWrite.OptionalMap(writer, "labels"u8, Labels, JsonWrite.String);
    }

    protected override string PropertyNames => "Name;Description;Limit Phase Resources Labels";
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Administrator;

/// <summary>A model as the generator emits it: every kind of member once.</summary>
[JsonConverter(typeof(JsonModelConverter<Project>))]
public sealed partial class Project : ExtensibleJsonModel, IJsonModel<Project>
{
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

    public Optional<string?> Description { get; set; }

    public IReadOnlyList<Resources>? Resources { get; set; }

    public IReadOnlyDictionary<string, string>? Labels { get; set; }

    public static Project Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartObject(ref reader))
            return null!;
        var model = new Project(default(JsonModelInitializer));
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when JsonRead.Is(name, "name"u8): model.Name = JsonRead.String(ref reader); break;
                case 5 when JsonRead.Is(name, "limit"u8): model.Limit = JsonRead.OptionalInt32(ref reader); break;
                case 5 when JsonRead.Is(name, "phase"u8): model.Phase = JsonRead.OptionalEnum<Phase>(ref reader); break;
                case 6 when JsonRead.Is(name, "labels"u8): model.Labels = JsonRead.Map(ref reader, JsonRead.String); break;
                case 9 when JsonRead.Is(name, "resources"u8): model.Resources = JsonRead.List(ref reader, Administrator.Resources.Read); break;
                case 11 when JsonRead.Is(name, "description"u8): model.Description = JsonRead.NullableString(ref reader); break;
                default: model.ReadAdditionalProperty(ref reader, name); break;
            }
        }

        return model;
    }

    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteRequiredString("name"u8, Name);
        writer.WriteOptionalInt32("limit"u8, Limit);
        writer.WriteOptionalEnum("phase"u8, Phase);
        writer.WriteIfSetString("description"u8, Description);
        writer.WriteOptionalList("resources"u8, Resources, JsonWrite.Model);
        writer.WriteOptionalMap("labels"u8, Labels, JsonWrite.String);
        WriteAdditionalProperties(writer);
        writer.WriteEndObject();
    }
}

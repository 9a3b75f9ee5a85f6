using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Administrator;

/// <summary>A page of a list as the generator emits it.</summary>
public sealed partial class ProjectList : JsonModel, IJsonModel<ProjectList>
{
    public IReadOnlyList<Project>? Projects { get; set; }

    public int? Next { get; set; }

    public static ProjectList Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartObject(ref reader))
            return null!;
        var model = new ProjectList();
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("next"u8): model.Next = JsonRead.OptionalInt32(ref reader); break;
                case 8 when name.SequenceEqual("projects"u8): model.Projects = JsonRead.List(ref reader, Project.Read); break;
                default: JsonRead.Skip(ref reader); break;
            }
        }

        return model;
    }

    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteOptional("projects"u8, Projects, static (writer, value) => JsonWrite.List(writer, value, JsonWrite.Model));
        writer.WriteOptional("next"u8, Next);
        writer.WriteEndObject();
    }
}

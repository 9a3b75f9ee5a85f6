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
                case 4 when JsonRead.Is(name, "next"u8): model.Next = JsonRead.OptionalInt32(ref reader); break;
                case 8 when JsonRead.Is(name, "projects"u8): model.Projects = JsonRead.List(ref reader, Project.Read); break;
                default: JsonRead.Skip(ref reader); break;
            }
        }

        return model;
    }

    public override void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteOptionalList("projects"u8, Projects, JsonWrite.Model);
        writer.WriteOptionalInt32("next"u8, Next);
        writer.WriteEndObject();
    }
}

using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Administrator;

/// <summary>A page of a list as the generator emits it.</summary>
public sealed partial class ProjectList : JsonObjectModel, IJsonModel<ProjectList>
{
    public IReadOnlyList<Project>? Projects { get; set; }

    public int? Next { get; set; }

    public static ProjectList Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new ProjectList());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "next"u8))
        {
            Next = JsonRead.OptionalInt32(ref reader);
            return 0;
        }

        if (JsonRead.NameEquals(name, "projects"u8))
        {
            Projects = JsonRead.Models<Project>(ref reader);
            return 1;
        }

        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalList(writer, "projects"u8, Projects, JsonWrite.Model);
        JsonWrite.OptionalInt32(writer, "next"u8, Next);
    }
}

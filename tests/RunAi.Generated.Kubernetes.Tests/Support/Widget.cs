using System.Text.Json;
using RunAi.Generated.CodeGeneration;
using RunAi.Generated.Serialization;

namespace RunAi.Generated.Kubernetes.Tests.Support;

/// <summary>An object as generated code declares it.</summary>
internal sealed class Widget : ExtensibleJsonModel, IKubernetesObject<Widget>
{
    static KubernetesResource IKubernetesObject<Widget>.Resource { get; } = new("shop.example.com", "v1", "Widget", "widgets");

    public string? ApiVersion { get; set; }

    public string? Kind { get; set; }

    public ObjectMeta? Metadata { get; set; }

    protected override string PropertyNames => ";;ApiVersion Kind Metadata";

    public static Widget Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Widget());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "apiVersion"u8))
        {
            ApiVersion = JsonRead.String(ref reader);
            return 0;
        }

        if (JsonRead.NameEquals(name, "kind"u8))
        {
            Kind = JsonRead.String(ref reader);
            return 1;
        }

        if (JsonRead.NameEquals(name, "metadata"u8))
        {
            Metadata = ObjectMeta.Read(ref reader);
            return 2;
        }

        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "apiVersion"u8, ApiVersion);
        JsonWrite.OptionalString(writer, "kind"u8, Kind);
        JsonWrite.OptionalModel(writer, "metadata"u8, Metadata);
    }
}

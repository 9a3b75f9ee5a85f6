[JsonConverter(typeof(JsonModelConverter<V1beta1WidgetPolicy>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class V1beta1WidgetPolicy : ExtensibleJsonModel, IKubernetesObject<V1beta1WidgetPolicy>
{
    /// <summary>The API version of this object: the group and the version.</summary>
    public string? ApiVersion { get; set; }

    /// <summary>The kind of this object.</summary>
    public string? Kind { get; set; }

    /// <summary>The metadata of an object.</summary>
    public ObjectMeta? Metadata { get; set; }

    static KubernetesResource IKubernetesObject<V1beta1WidgetPolicy>.Resource { get; } =
        new("shop.example.com", "v1beta1", "WidgetPolicy", "widgetpolicies");

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static V1beta1WidgetPolicy Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new V1beta1WidgetPolicy());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "apiVersion"u8)) { ApiVersion = JsonRead.String(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "kind"u8)) { Kind = JsonRead.String(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "metadata"u8)) { Metadata = ObjectMeta.Read(ref reader); return 2; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "apiVersion"u8, ApiVersion);
        JsonWrite.OptionalString(writer, "kind"u8, Kind);
        JsonWrite.OptionalModel(writer, "metadata"u8, Metadata);
    }

    protected override string PropertyNames => ";;ApiVersion Kind Metadata";

    protected override bool AllowsUndeclared(ReadOnlySpan<byte> name) => true;
}

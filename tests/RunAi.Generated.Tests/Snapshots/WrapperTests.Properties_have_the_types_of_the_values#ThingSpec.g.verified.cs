[JsonConverter(typeof(JsonModelConverter<ThingSpec>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ThingSpec : ExtensibleJsonModel, IJsonModel<ThingSpec>
{
    private KeyedItems<int>? __counts;
    private KeyedItems<string>? __environment, __tags;
    private ValueWrapper<JsonElement?>? __free;
    private ValueWrapper<IReadOnlyList<string>?>? __hosts;
    private ValueWrapper<string?>? __image, __token;
    private ValueWrapper<IntOrString?>? __memory;
    private ValueWrapper<string>? __name;
    private ValueWrapper<ThingSpecPolicy?>? __policy;
    private ValueWrapper<ThingSpecPort?>? __port;
    private KeyedItems<ThingSpecPortsItem>? __ports;
    private ValueWrapper<int>? __slots;
    private KeyedItems<JsonElement>? __volumes;
    private ValueWrapper<int?>? __workers;

    /// <summary>Initializes a new instance of the <see cref="ThingSpec"/> class.</summary>
    public ThingSpec() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private ThingSpec(JsonModelInitializer _) { }

    public KeyedItems<int> Counts { get => __counts ??= KubernetesJson.CreateItems<int>(JsonWrite.Int32); }

    /// <summary>The variables.</summary>
    public KeyedItems<string> Environment { get => __environment ??= KubernetesJson.CreateItems<string>(JsonWrite.String); }

    public JsonElement? Free { get => KubernetesJson.GetValue(__free); set => KubernetesJson.SetValue(ref __free, value); }

    public IReadOnlyList<string>? Hosts { get => KubernetesJson.GetValue(__hosts); set => KubernetesJson.SetValue(ref __hosts, value); }

    /// <summary>The image.</summary>
    /// <remarks>Default: base.</remarks>
    public string? Image { get => KubernetesJson.GetValue(__image); set => KubernetesJson.SetValue(ref __image, value); }

    public IntOrString? Memory { get => KubernetesJson.GetValue(__memory); set => KubernetesJson.SetValue(ref __memory, value); }

    public required string Name { get => KubernetesJson.GetValue(__name); set => KubernetesJson.SetValue(ref __name, value); }

    public ThingSpecPolicy? Policy { get => KubernetesJson.GetValue(__policy); set => KubernetesJson.SetValue(ref __policy, value); }

    public ThingSpecPort? Port { get => KubernetesJson.GetValue(__port); set => KubernetesJson.SetValue(ref __port, value); }

    public KeyedItems<ThingSpecPortsItem> Ports { get => __ports ??= KubernetesJson.CreateItems<ThingSpecPortsItem>(JsonWrite.Model); }

    public required int Slots { get => KubernetesJson.GetValue(__slots); set => KubernetesJson.SetValue(ref __slots, value); }

    public KeyedItems<string> Tags { get => __tags ??= KubernetesJson.CreateItems<string>(JsonWrite.String); }

    /// <summary>The token.</summary>
    public string? Token { get => KubernetesJson.GetValue(__token); set => KubernetesJson.SetValue(ref __token, value); }

    public KeyedItems<JsonElement> Volumes { get => __volumes ??= KubernetesJson.CreateItems<JsonElement>(JsonWrite.Any); }

    /// <summary>At least 1.</summary>
    public int? Workers { get => KubernetesJson.GetValue(__workers); set => KubernetesJson.SetValue(ref __workers, value); }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ThingSpec Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new ThingSpec(default(JsonModelInitializer)), required: 3);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "counts"u8)) { __counts = KubernetesJson.ReadItems<int>(ref reader, JsonRead.Int32, JsonWrite.Int32, false); return 3; }
        if (JsonRead.NameEquals(name, "environment"u8)) { __environment = KubernetesJson.ReadItems<string>(ref reader, JsonRead.String, JsonWrite.String, true); return 4; }
        if (JsonRead.NameEquals(name, "free"u8)) { __free = KubernetesJson.ReadValue<JsonElement?>(ref reader, JsonRead.NullableAny, JsonWrite.NullableAny, false); return 5; }
        if (JsonRead.NameEquals(name, "hosts"u8)) { __hosts = KubernetesJson.ReadValue<IReadOnlyList<string>?>(ref reader, static (ref Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.String), static (writer, value) => JsonWrite.List(writer, value, JsonWrite.String), false); return 6; }
        if (JsonRead.NameEquals(name, "image"u8)) { __image = KubernetesJson.ReadValue<string?>(ref reader, JsonRead.String, JsonWrite.String, true); return 7; }
        if (JsonRead.NameEquals(name, "memory"u8)) { __memory = KubernetesJson.ReadValue<IntOrString?>(ref reader, KubernetesJson.ReadOptionalIntOrString, KubernetesJson.WriteNullableIntOrString, false); return 8; }
        if (JsonRead.NameEquals(name, "name"u8)) { __name = KubernetesJson.ReadValue<string>(ref reader, JsonRead.String, JsonWrite.String, false); return 0; }
        if (JsonRead.NameEquals(name, "policy"u8)) { __policy = KubernetesJson.ReadValue<ThingSpecPolicy?>(ref reader, JsonRead.OptionalEnum<ThingSpecPolicy>, JsonWrite.NullableEnum, false); return 9; }
        if (JsonRead.NameEquals(name, "port"u8)) { __port = KubernetesJson.ReadValue<ThingSpecPort?>(ref reader, ThingSpecPort.Read, JsonWrite.Model, false); return 10; }
        if (JsonRead.NameEquals(name, "ports"u8)) { __ports = KubernetesJson.ReadItems<ThingSpecPortsItem>(ref reader, ThingSpecPortsItem.Read, JsonWrite.Model, false); return 11; }
        if (JsonRead.NameEquals(name, "slots"u8)) { __slots = KubernetesJson.ReadValue<int>(ref reader, JsonRead.Int32, JsonWrite.Int32, false); return 1; }
        if (JsonRead.NameEquals(name, "tags"u8)) { __tags = KubernetesJson.ReadItems<string>(ref reader, JsonRead.String, JsonWrite.String, false); return 2; }
        if (JsonRead.NameEquals(name, "token"u8)) { __token = KubernetesJson.ReadValue<string?>(ref reader, JsonRead.String, JsonWrite.String, false); return 12; }
        if (JsonRead.NameEquals(name, "volumes"u8)) { __volumes = KubernetesJson.ReadItems<JsonElement>(ref reader, JsonRead.Any, JsonWrite.Any, false); return 13; }
        if (JsonRead.NameEquals(name, "workers"u8)) { __workers = KubernetesJson.ReadValue<int?>(ref reader, JsonRead.OptionalInt32, JsonWrite.NullableInt32, false); return 14; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        KubernetesJson.WriteOptionalItems(writer, "counts"u8, __counts);
        KubernetesJson.WriteOptionalItems(writer, "environment"u8, __environment);
        KubernetesJson.WriteOptionalValue(writer, "free"u8, __free, JsonWrite.NullableAny);
        KubernetesJson.WriteOptionalValue(writer, "hosts"u8, __hosts, static (writer, value) => JsonWrite.List(writer, value, JsonWrite.String));
        KubernetesJson.WriteOptionalValue(writer, "image"u8, __image, JsonWrite.String);
        KubernetesJson.WriteOptionalValue(writer, "memory"u8, __memory, KubernetesJson.WriteNullableIntOrString);
        if (__name is not null || !IsMissing(0)) KubernetesJson.WriteRequiredValue(writer, "name"u8, __name, JsonWrite.String);
        KubernetesJson.WriteOptionalValue(writer, "policy"u8, __policy, JsonWrite.NullableEnum);
        KubernetesJson.WriteOptionalValue(writer, "port"u8, __port, JsonWrite.Model);
        KubernetesJson.WriteOptionalItems(writer, "ports"u8, __ports);
        if (__slots is not null || !IsMissing(1)) KubernetesJson.WriteRequiredValue(writer, "slots"u8, __slots, JsonWrite.Int32);
        if (__tags is not null || !IsMissing(2)) KubernetesJson.WriteRequiredItems(writer, "tags"u8, __tags);
        KubernetesJson.WriteOptionalValue(writer, "token"u8, __token, JsonWrite.String);
        KubernetesJson.WriteOptionalItems(writer, "volumes"u8, __volumes);
        KubernetesJson.WriteOptionalValue(writer, "workers"u8, __workers, JsonWrite.NullableInt32);
    }

    protected override string PropertyNames => "Name Slots Tags;;Counts Environment Free Hosts Image Memory Policy Port Ports Token Volumes Workers";

    protected override bool IsSecret(string name) => name is "token" || base.IsSecret(name);
}

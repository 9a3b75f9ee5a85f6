[JsonConverter(typeof(JsonModelConverter<ThingSpec>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ThingSpec : ExtensibleJsonModel, IJsonModel<ThingSpec>
{
    private Quantity __amount;
    private Quantity? __nullAmount;
    private IntOrString? __nullPort;
    private IntOrString __port;

    /// <summary>Initializes a new instance of the <see cref="ThingSpec"/> class.</summary>
    public ThingSpec() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private ThingSpec(JsonModelInitializer _) { }

    public required Quantity Amount { get => __amount; set { __amount = value; MarkPresent(0); } }

    public IReadOnlyDictionary<string, Quantity>? AmountMap { get; set; }

    public IReadOnlyList<Quantity>? Amounts { get; set; }

    /// <summary>Not sent unless assigned; null is sent as null.</summary>
    public Quantity? NullAmount { get => __nullAmount; set { __nullAmount = value; MarkNull(2, value is null); } }

    /// <summary>Not sent unless assigned; null is sent as null.</summary>
    public IntOrString? NullPort { get => __nullPort; set { __nullPort = value; MarkNull(3, value is null); } }

    public Quantity? OtherAmount { get; set; }

    public IntOrString? OtherPort { get; set; }

    /// <summary>The port.</summary>
    /// <remarks>At least 1. Default: http.</remarks>
    public required IntOrString Port { get => __port; set { __port = value; MarkPresent(1); } }

    public IReadOnlyDictionary<string, IntOrString>? PortMap { get; set; }

    public IReadOnlyList<IntOrString>? Ports { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ThingSpec Read(ref Utf8JsonReader reader) =>
        JsonRead.Object(ref reader, new ThingSpec(default(JsonModelInitializer)), required: 2, nullable: 2);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "amount"u8)) { __amount = KubernetesJson.ReadQuantity(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "amountMap"u8)) { AmountMap = JsonRead.Map(ref reader, KubernetesJson.ReadQuantity); return 4; }
        if (JsonRead.NameEquals(name, "amounts"u8)) { Amounts = JsonRead.List(ref reader, KubernetesJson.ReadQuantity); return 5; }
        if (JsonRead.NameEquals(name, "nullAmount"u8)) { __nullAmount = KubernetesJson.ReadNullableQuantity(ref reader); return 2; }
        if (JsonRead.NameEquals(name, "nullPort"u8)) { __nullPort = KubernetesJson.ReadNullableIntOrString(ref reader); return 3; }
        if (JsonRead.NameEquals(name, "otherAmount"u8)) { OtherAmount = KubernetesJson.ReadOptionalQuantity(ref reader); return 6; }
        if (JsonRead.NameEquals(name, "otherPort"u8)) { OtherPort = KubernetesJson.ReadOptionalIntOrString(ref reader); return 7; }
        if (JsonRead.NameEquals(name, "port"u8)) { __port = KubernetesJson.ReadIntOrString(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "portMap"u8)) { PortMap = JsonRead.Map(ref reader, KubernetesJson.ReadIntOrString); return 8; }
        if (JsonRead.NameEquals(name, "ports"u8)) { Ports = JsonRead.List(ref reader, KubernetesJson.ReadIntOrString); return 9; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (!IsMissing(0)) KubernetesJson.WriteRequiredQuantity(writer, "amount"u8, Amount);
        JsonWrite.OptionalMap(writer, "amountMap"u8, AmountMap, KubernetesJson.WriteQuantity);
        JsonWrite.OptionalList(writer, "amounts"u8, Amounts, KubernetesJson.WriteQuantity);
        if (NullAmount is not null || IsNullSet(2)) KubernetesJson.WriteRequiredNullableQuantity(writer, "nullAmount"u8, NullAmount);
        if (NullPort is not null || IsNullSet(3)) KubernetesJson.WriteRequiredNullableIntOrString(writer, "nullPort"u8, NullPort);
        KubernetesJson.WriteOptionalQuantity(writer, "otherAmount"u8, OtherAmount);
        KubernetesJson.WriteOptionalIntOrString(writer, "otherPort"u8, OtherPort);
        if (!IsMissing(1)) KubernetesJson.WriteRequiredIntOrString(writer, "port"u8, Port);
        JsonWrite.OptionalMap(writer, "portMap"u8, PortMap, KubernetesJson.WriteIntOrString);
        JsonWrite.OptionalList(writer, "ports"u8, Ports, KubernetesJson.WriteIntOrString);
    }

    protected override string PropertyNames => "Amount Port;NullAmount NullPort;AmountMap Amounts OtherAmount OtherPort PortMap Ports";
}

// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>GET /things</summary>
    Task<Thing> GetThingsAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetThingsAsync"/>
    Task<ApiResponse<Thing>> GetThingsWithResponseAsync(CancellationToken cancellationToken = default);

    /// <summary>Enumerates the items that <see cref="GetThingsAsync"/> returns. Items are read as they arrive.</summary>
    /// <inheritdoc cref="GetThingsAsync" path="/param"/>
    IAsyncEnumerable<ThingSize> EnumerateThingsAsync(CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [GetThingsOperation];

    private static readonly Operation<Thing> GetThingsOperation = new Operation<Thing>("get /things", HttpMethod.Get, "/things")
        .Returns("200", "application/json", Thing.Read);

    private static readonly PagedOperation<ThingSize> GetThingsItems = new PagedOperation<ThingSize>(ThingSize.Read, "sizes");

    public Task<Thing> GetThingsAsync(CancellationToken cancellationToken) => connection.CreateRequest(GetThingsOperation).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<Thing>> GetThingsWithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetThingsOperation).SendAsync(cancellationToken);

    public IAsyncEnumerable<ThingSize> EnumerateThingsAsync(CancellationToken cancellationToken) =>
        GetThingsItems.EnumerateAsync(() => connection.CreateRequest(GetThingsOperation), cancellationToken);
}

[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    public ThingSize? Size { get; set; }

    public IReadOnlyList<ThingSize>? Sizes { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "size"u8)) { Size = ThingSize.Read(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "sizes"u8)) { Sizes = JsonRead.Models<ThingSize>(ref reader); return 1; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalModel(writer, "size"u8, Size);
        JsonWrite.OptionalList(writer, "sizes"u8, Sizes, JsonWrite.Model);
    }

    protected override string PropertyNames => ";;Size Sizes";
}

[JsonConverter(typeof(JsonModelConverter<ThingSize>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ThingSize : ExtensibleJsonModel, IJsonModel<ThingSize>
{
    private double __width;

    /// <summary>Initializes a new instance of the <see cref="ThingSize"/> class.</summary>
    public ThingSize() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private ThingSize(JsonModelInitializer _) { }

    public required double Width { get => __width; set { __width = value; MarkPresent(0); } }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ThingSize Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new ThingSize(default(JsonModelInitializer)), required: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "width"u8)) { __width = JsonRead.Double(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (!IsMissing(0)) JsonWrite.RequiredDouble(writer, "width"u8, Width);
    }

    protected override string PropertyNames => "Width";
}

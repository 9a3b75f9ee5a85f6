// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>GET /things</summary>
    Task<Thing> GetThingsAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetThingsAsync"/>
    Task<ApiResponse<Thing>> GetThingsWithResponseAsync(CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [GetThingsOperation];

    private static readonly Operation<Thing> GetThingsOperation = new Operation<Thing>("get /things", HttpMethod.Get, "/things")
        .Returns("200", "application/json", Thing.Read);

    public Task<Thing> GetThingsAsync(CancellationToken cancellationToken) => connection.CreateRequest(GetThingsOperation).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<Thing>> GetThingsWithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetThingsOperation).SendAsync(cancellationToken);
}

[JsonConverter(typeof(JsonModelConverter<Base>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Base : ExtensibleJsonModel, IJsonModel<Base>
{
    /// <summary>Initializes a new instance of the <see cref="Base"/> class.</summary>
    public Base() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Base(JsonModelInitializer _) { }

    public required string Id { get; set; }

    public string? Name { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Base Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Base(default(JsonModelInitializer)), required: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "id"u8)) { Id = JsonRead.String(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "name"u8)) { Name = JsonRead.String(ref reader); return 1; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (Id is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "id"u8, Id);
        JsonWrite.OptionalString(writer, "name"u8, Name);
    }

    protected override string PropertyNames => "Id;;Name";
}

[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    /// <summary>only words</summary>
    public Base? Described { get; set; }

    public ThingMore? More { get; set; }

    public ThingStricter? Stricter { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "described"u8)) { Described = Base.Read(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "more"u8)) { More = ThingMore.Read(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "stricter"u8)) { Stricter = ThingStricter.Read(ref reader); return 2; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalModel(writer, "described"u8, Described);
        JsonWrite.OptionalModel(writer, "more"u8, More);
        JsonWrite.OptionalModel(writer, "stricter"u8, Stricter);
    }

    protected override string PropertyNames => ";;Described More Stricter";
}

[JsonConverter(typeof(JsonModelConverter<ThingMore>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ThingMore : ExtensibleJsonModel, IJsonModel<ThingMore>
{
    /// <summary>Initializes a new instance of the <see cref="ThingMore"/> class.</summary>
    public ThingMore() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private ThingMore(JsonModelInitializer _) { }

    public required string Id { get; set; }

    public string? Name { get; set; }

    public long? Size { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ThingMore Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new ThingMore(default(JsonModelInitializer)), required: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "id"u8)) { Id = JsonRead.String(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "name"u8)) { Name = JsonRead.String(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "size"u8)) { Size = JsonRead.OptionalInt64(ref reader); return 2; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (Id is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "id"u8, Id);
        JsonWrite.OptionalString(writer, "name"u8, Name);
        JsonWrite.OptionalInt64(writer, "size"u8, Size);
    }

    protected override string PropertyNames => "Id;;Name Size";
}

[JsonConverter(typeof(JsonModelConverter<ThingStricter>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ThingStricter : ExtensibleJsonModel, IJsonModel<ThingStricter>
{
    /// <summary>Initializes a new instance of the <see cref="ThingStricter"/> class.</summary>
    public ThingStricter() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private ThingStricter(JsonModelInitializer _) { }

    public required string Id { get; set; }

    public required string Name { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ThingStricter Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new ThingStricter(default(JsonModelInitializer)), required: 2);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "id"u8)) { Id = JsonRead.String(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "name"u8)) { Name = JsonRead.String(ref reader); return 1; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (Id is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "id"u8, Id);
        if (Name is not null || !IsMissing(1)) JsonWrite.RequiredString(writer, "name"u8, Name);
    }

    protected override string PropertyNames => "Id Name";
}

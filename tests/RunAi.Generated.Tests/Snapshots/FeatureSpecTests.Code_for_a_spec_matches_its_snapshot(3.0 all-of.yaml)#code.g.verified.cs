// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>POST /things</summary>
    /// <param name="body">The request body.</param>
    Task<Thing> PostThingsAsync(Creation body, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="PostThingsAsync"/>
    Task<ApiResponse<Thing>> PostThingsWithResponseAsync(Creation body, CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [PostThingsOperation];

    private static readonly Operation<Thing> PostThingsOperation = new Operation<Thing>("post /things", HttpMethod.Post, "/things")
        .Returns("200", "application/json", Thing.Read);

    public Task<Thing> PostThingsAsync(Creation body, CancellationToken cancellationToken) => PostThingsRequest(body).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<Thing>> PostThingsWithResponseAsync(Creation body, CancellationToken cancellationToken) =>
        PostThingsRequest(body).SendAsync(cancellationToken);

    private ApiRequest<Thing> PostThingsRequest(Creation body)
    {
        var request = connection.CreateRequest(PostThingsOperation);
        request.SetJsonBody(body, JsonWrite.Model);
        return request;
    }
}

[JsonConverter(typeof(JsonModelConverter<Base>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Base : ExtensibleJsonModel, IJsonModel<Base>
{
    private string? __note;

    /// <summary>Initializes a new instance of the <see cref="Base"/> class.</summary>
    public Base() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Base(JsonModelInitializer _) { }

    public required string Id { get; set; }

    public string? Note { get => __note; set { __note = value; MarkNull(1, value is null); } }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Base Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Base(default(JsonModelInitializer)), required: 1, nullable: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "id"u8)) { Id = JsonRead.String(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "note"u8)) { __note = JsonRead.NullableString(ref reader); return 1; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (Id is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "id"u8, Id);
        if (Note is not null || IsNullSet(1)) JsonWrite.RequiredString(writer, "note"u8, Note);
    }

    protected override string PropertyNames => "Id;Note";
}

[JsonConverter(typeof(JsonModelConverter<Creation>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Creation : ExtensibleJsonModel, IJsonModel<Creation>
{
    /// <summary>Initializes a new instance of the <see cref="Creation"/> class.</summary>
    public Creation() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Creation(JsonModelInitializer _) { }

    public required string Name { get; set; }

    public string? Note { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Creation Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Creation(default(JsonModelInitializer)), required: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "name"u8)) { Name = JsonRead.String(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "note"u8)) { Note = JsonRead.String(ref reader); return 1; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (Name is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "name"u8, Name);
        JsonWrite.OptionalString(writer, "note"u8, Note);
    }

    protected override string PropertyNames => "Name;;Note";
}

[JsonConverter(typeof(JsonModelConverter<Owner>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Owner : ExtensibleJsonModel, IJsonModel<Owner>
{
    private Base? __nullable;

    /// <summary>A wrapper for its words</summary>
    public Base? Described { get; set; }

    public Base? Nullable { get => __nullable; set { __nullable = value; MarkNull(0, value is null); } }

    public Base? Wrapped { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Owner Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Owner(), nullable: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "described"u8)) { Described = Base.Read(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "nullable"u8)) { __nullable = JsonRead.NullableModel<Base>(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "wrapped"u8)) { Wrapped = Base.Read(ref reader); return 2; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalModel(writer, "described"u8, Described);
        if (Nullable is not null || IsNullSet(0)) JsonWrite.RequiredModel(writer, "nullable"u8, Nullable);
        JsonWrite.OptionalModel(writer, "wrapped"u8, Wrapped);
    }

    protected override string PropertyNames => ";Nullable;Described Wrapped";
}

/// <summary>A member beside the parts, and one in two of them.</summary>
[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    /// <summary>Initializes a new instance of the <see cref="Thing"/> class.</summary>
    public Thing() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Thing(JsonModelInitializer _) { }

    public required string Id { get; set; }

    public string? Name { get; set; }

    public string? Note { get; set; }

    public required Owner Owner { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing(default(JsonModelInitializer)), required: 2);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "id"u8)) { Id = JsonRead.String(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "name"u8)) { Name = JsonRead.String(ref reader); return 2; }
        if (JsonRead.NameEquals(name, "note"u8)) { Note = JsonRead.String(ref reader); return 3; }
        if (JsonRead.NameEquals(name, "owner"u8)) { Owner = global::RunAi.Test.Owner.Read(ref reader); return 1; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (Id is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "id"u8, Id);
        JsonWrite.OptionalString(writer, "name"u8, Name);
        JsonWrite.OptionalString(writer, "note"u8, Note);
        if (Owner is not null || !IsMissing(1)) JsonWrite.RequiredModel(writer, "owner"u8, Owner);
    }

    protected override string PropertyNames => "Id Owner;;Name Note";
}

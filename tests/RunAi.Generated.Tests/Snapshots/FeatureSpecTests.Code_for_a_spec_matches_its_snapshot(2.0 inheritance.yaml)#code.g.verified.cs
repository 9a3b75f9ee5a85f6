// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>GET /cats</summary>
    Task<IReadOnlyList<Cat>> GetCatsAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetCatsAsync"/>
    Task<ApiResponse<IReadOnlyList<Cat>>> GetCatsWithResponseAsync(CancellationToken cancellationToken = default);

    /// <summary>Enumerates the items that <see cref="GetCatsAsync"/> returns. Items are read as they arrive.</summary>
    /// <inheritdoc cref="GetCatsAsync" path="/param"/>
    IAsyncEnumerable<Cat> EnumerateCatsAsync(CancellationToken cancellationToken = default);

    /// <summary>GET /pets</summary>
    Task<IReadOnlyList<Pet>> GetPetsAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetPetsAsync"/>
    Task<ApiResponse<IReadOnlyList<Pet>>> GetPetsWithResponseAsync(CancellationToken cancellationToken = default);

    /// <summary>Enumerates the items that <see cref="GetPetsAsync"/> returns. Items are read as they arrive.</summary>
    /// <inheritdoc cref="GetPetsAsync" path="/param"/>
    IAsyncEnumerable<Pet> EnumeratePetsAsync(CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [GetCatsOperation, GetPetsOperation];

    private static readonly Operation<IReadOnlyList<Cat>> GetCatsOperation = new Operation<IReadOnlyList<Cat>>("get /cats", HttpMethod.Get, "/cats")
        .Returns("200", "application/json", JsonRead.Models<Cat>);

    private static readonly PagedOperation<Cat> GetCatsItems = new PagedOperation<Cat>(Cat.Read);

    public Task<IReadOnlyList<Cat>> GetCatsAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetCatsOperation).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<IReadOnlyList<Cat>>> GetCatsWithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetCatsOperation).SendAsync(cancellationToken);

    public IAsyncEnumerable<Cat> EnumerateCatsAsync(CancellationToken cancellationToken) =>
        GetCatsItems.EnumerateAsync(() => connection.CreateRequest(GetCatsOperation), cancellationToken);

    private static readonly Operation<IReadOnlyList<Pet>> GetPetsOperation = new Operation<IReadOnlyList<Pet>>("get /pets", HttpMethod.Get, "/pets")
        .Returns("200", "application/json", JsonRead.Models<Pet>);

    private static readonly PagedOperation<Pet> GetPetsItems = new PagedOperation<Pet>(Pet.Read);

    public Task<IReadOnlyList<Pet>> GetPetsAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetPetsOperation).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<IReadOnlyList<Pet>>> GetPetsWithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetPetsOperation).SendAsync(cancellationToken);

    public IAsyncEnumerable<Pet> EnumeratePetsAsync(CancellationToken cancellationToken) =>
        GetPetsItems.EnumerateAsync(() => connection.CreateRequest(GetPetsOperation), cancellationToken);
}

[JsonConverter(typeof(JsonModelConverter<Cat>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Cat : ExtensibleJsonModel, IJsonModel<Cat>
{
    private long __lives;

    /// <summary>Initializes a new instance of the <see cref="Cat"/> class.</summary>
    public Cat() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Cat(JsonModelInitializer _) { }

    public required string Kind { get; set; }

    public required long Lives { get => __lives; set { __lives = value; MarkPresent(1); } }

    public CatMood? Mood { get; set; }

    public required string Name { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Cat Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Cat(default(JsonModelInitializer)), required: 3);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "kind"u8)) { Kind = JsonRead.String(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "lives"u8)) { __lives = JsonRead.Int64(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "mood"u8)) { Mood = JsonRead.OptionalEnum<CatMood>(ref reader); return 3; }
        if (JsonRead.NameEquals(name, "name"u8)) { Name = JsonRead.String(ref reader); return 2; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (Kind is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "kind"u8, Kind);
        if (!IsMissing(1)) JsonWrite.RequiredInt64(writer, "lives"u8, Lives);
        JsonWrite.OptionalEnum(writer, "mood"u8, Mood);
        if (Name is not null || !IsMissing(2)) JsonWrite.RequiredString(writer, "name"u8, Name);
    }

    protected override string PropertyNames => "Kind Lives Name;;Mood";
}

/// <param name="Value">The value in JSON. Values that are not declared here are allowed.</param>
[JsonConverter(typeof(ExtensibleEnumConverter<CatMood>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public readonly partial record struct CatMood(string Value) : IExtensibleEnum<CatMood>
{
    public static CatMood Calm => new("calm");
    public static CatMood Cross => new("cross");

    /// <summary>Gets a value indicating whether the value is declared here.</summary>
    public bool IsKnown => Value is "calm" or "cross";

    /// <summary>Returns the value in JSON.</summary>
    public override string ToString() => Value ?? string.Empty;

    static string? IExtensibleEnum<CatMood>.FirstKnown => "calm";
    static CatMood IExtensibleEnum<CatMood>.Create(string value) => new(value);
}

/// <summary>Represents a value of one of several types.</summary>
[JsonConverter(typeof(JsonModelConverter<Pet>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Pet : JsonUnion, IJsonModel<Pet>
{
    private Pet(object? value) : base(value) { }

    /// <summary>Creates a union from a value of this variant.</summary>
    public static implicit operator Pet(Cat value) => new(value);

    /// <summary>Gets the value if it is of this variant.</summary>
    public bool TryGetCat([NotNullWhen(true)] out Cat? value) => TryGet(out value);

    /// <summary>Creates a union from a value of this variant.</summary>
    public static implicit operator Pet(PetBase value) => new(value);

    /// <summary>Gets the value if it is of this variant.</summary>
    public bool TryGetBase([NotNullWhen(true)] out PetBase? value) => TryGet(out value);

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Pet Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartUnion(ref reader)) return null!;
        if (JsonMatch.Discriminator(reader, "kind", "Cat")) return new(Cat.Read(ref reader));
        if (JsonMatch.Kind(reader, JsonValueKind.Object)) return new(PetBase.Read(ref reader));
        return new(JsonRead.Any(ref reader));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        if (TryGetCat(out var asCat)) { JsonWrite.Value(writer, asCat, JsonWrite.Model); return; }
        if (TryGetBase(out var asBase)) { JsonWrite.Value(writer, asBase, JsonWrite.Model); return; }
        WriteUnknown(writer);
    }
}

[JsonConverter(typeof(JsonModelConverter<PetBase>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class PetBase : ExtensibleJsonModel, IJsonModel<PetBase>
{
    /// <summary>Initializes a new instance of the <see cref="PetBase"/> class.</summary>
    public PetBase() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private PetBase(JsonModelInitializer _) { }

    public required string Kind { get; set; }

    public required string Name { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static PetBase Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new PetBase(default(JsonModelInitializer)), required: 2);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "kind"u8)) { Kind = JsonRead.String(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "name"u8)) { Name = JsonRead.String(ref reader); return 1; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (Kind is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "kind"u8, Kind);
        if (Name is not null || !IsMissing(1)) JsonWrite.RequiredString(writer, "name"u8, Name);
    }

    protected override string PropertyNames => "Kind Name";
}

/// <summary>Represents a value of one of several types.</summary>
[JsonConverter(typeof(JsonModelConverter<UpdateSecuritySettingByKeyRequest>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class UpdateSecuritySettingByKeyRequest : JsonUnion, IJsonModel<UpdateSecuritySettingByKeyRequest>
{
    private UpdateSecuritySettingByKeyRequest(object? value) : base(value) { }

    /// <summary>Creates a union from a value of this variant.</summary>
    public static implicit operator UpdateSecuritySettingByKeyRequest(AutoRedirectSsoSetting value) => new(value);

    /// <summary>Gets the value if it is of this variant.</summary>
    public bool TryGetAutoRedirectSsoSetting([NotNullWhen(true)] out AutoRedirectSsoSetting? value) => TryGet(out value);

    /// <summary>Creates a union from a value of this variant.</summary>
    public static implicit operator UpdateSecuritySettingByKeyRequest(BrowserSessionTimeoutSetting value) => new(value);

    /// <summary>Gets the value if it is of this variant.</summary>
    public bool TryGetBrowserSessionTimeoutSetting([NotNullWhen(true)] out BrowserSessionTimeoutSetting? value) => TryGet(out value);

    /// <summary>Creates a union from a value of this variant.</summary>
    public static implicit operator UpdateSecuritySettingByKeyRequest(LogoutRedirectUriSetting value) => new(value);

    /// <summary>Gets the value if it is of this variant.</summary>
    public bool TryGetLogoutRedirectUriSetting([NotNullWhen(true)] out LogoutRedirectUriSetting? value) => TryGet(out value);

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static UpdateSecuritySettingByKeyRequest Read(ref Utf8JsonReader reader)
    {
        if (!JsonRead.StartUnion(ref reader)) return null!;
        if (JsonMatch.AnyProperty(reader, "enabled", "idpAlias")) return new(AutoRedirectSsoSetting.Read(ref reader));
        if (JsonMatch.AnyProperty(reader, "idleTimeout")) return new(BrowserSessionTimeoutSetting.Read(ref reader));
        if (JsonMatch.AnyProperty(reader, "uri")) return new(LogoutRedirectUriSetting.Read(ref reader));
        return new(JsonRead.Any(ref reader));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer)
    {
        if (TryGetAutoRedirectSsoSetting(out var asAutoRedirectSsoSetting)) { JsonWrite.Value(writer, asAutoRedirectSsoSetting, JsonWrite.Model); return; }
        if (TryGetBrowserSessionTimeoutSetting(out var asBrowserSessionTimeoutSetting)) { JsonWrite.Value(writer, asBrowserSessionTimeoutSetting, JsonWrite.Model); return; }
        if (TryGetLogoutRedirectUriSetting(out var asLogoutRedirectUriSetting)) { JsonWrite.Value(writer, asLogoutRedirectUriSetting, JsonWrite.Model); return; }
        WriteUnknown(writer);
    }
}

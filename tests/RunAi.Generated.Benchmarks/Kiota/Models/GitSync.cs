using Microsoft.Kiota.Abstractions.Serialization;

namespace RunAi.Generated.Benchmarks.Kiota.Models;

/// <summary>As Kiota generates it.</summary>
public class GitSync : IAdditionalDataHolder, IParsable
{
    public GitSync() => AdditionalData = new Dictionary<string, object>();

    public IDictionary<string, object> AdditionalData { get; set; }

    public string? Branch { get; set; }

    public bool? ByRevision { get; set; }

    public string? Directory { get; set; }

    public string? Image { get; set; }

    public string? Password { get; set; }

    public bool? ReadOnly { get; set; }

    public string? Repository { get; set; }

    public string? Revision { get; set; }

    public bool? Sync { get; set; }

    public bool? UseCredentials { get; set; }

    public string? Username { get; set; }

    public static GitSync CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public virtual IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        { "branch", n => { Branch = n.GetStringValue(); } },
        { "byRevision", n => { ByRevision = n.GetBoolValue(); } },
        { "directory", n => { Directory = n.GetStringValue(); } },
        { "image", n => { Image = n.GetStringValue(); } },
        { "password", n => { Password = n.GetStringValue(); } },
        { "readOnly", n => { ReadOnly = n.GetBoolValue(); } },
        { "repository", n => { Repository = n.GetStringValue(); } },
        { "revision", n => { Revision = n.GetStringValue(); } },
        { "sync", n => { Sync = n.GetBoolValue(); } },
        { "useCredentials", n => { UseCredentials = n.GetBoolValue(); } },
        { "username", n => { Username = n.GetStringValue(); } },
    };

    public virtual void Serialize(ISerializationWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue("branch", Branch);
        writer.WriteBoolValue("byRevision", ByRevision);
        writer.WriteStringValue("directory", Directory);
        writer.WriteStringValue("image", Image);
        writer.WriteStringValue("password", Password);
        writer.WriteBoolValue("readOnly", ReadOnly);
        writer.WriteStringValue("repository", Repository);
        writer.WriteStringValue("revision", Revision);
        writer.WriteBoolValue("sync", Sync);
        writer.WriteBoolValue("useCredentials", UseCredentials);
        writer.WriteStringValue("username", Username);
        writer.WriteAdditionalData(AdditionalData);
    }
}

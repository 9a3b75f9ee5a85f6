using Microsoft.Kiota.Abstractions.Serialization;

namespace RunAi.Generated.Benchmarks.Kiota.Models;

/// <summary>As Kiota generates it.</summary>
public class Volume : IAdditionalDataHolder, IParsable
{
    public Volume() => AdditionalData = new Dictionary<string, object>();

    public IDictionary<string, object> AdditionalData { get; set; }

    public string? NfsServer { get; set; }

    public bool? ReadOnly { get; set; }

    public string? SourcePath { get; set; }

    public string? TargetPath { get; set; }

    public static Volume CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public virtual IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        { "nfsServer", n => { NfsServer = n.GetStringValue(); } },
        { "readOnly", n => { ReadOnly = n.GetBoolValue(); } },
        { "sourcePath", n => { SourcePath = n.GetStringValue(); } },
        { "targetPath", n => { TargetPath = n.GetStringValue(); } },
    };

    public virtual void Serialize(ISerializationWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue("nfsServer", NfsServer);
        writer.WriteBoolValue("readOnly", ReadOnly);
        writer.WriteStringValue("sourcePath", SourcePath);
        writer.WriteStringValue("targetPath", TargetPath);
        writer.WriteAdditionalData(AdditionalData);
    }
}

using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace RunAi.Generated.Benchmarks.Kiota.Models;

/// <summary>As Kiota generates it.</summary>
public class ProblemDetails : ApiException, IAdditionalDataHolder, IParsable
{
    public ProblemDetails() => AdditionalData = new Dictionary<string, object>();

    public IDictionary<string, object> AdditionalData { get; set; }

    public int? Code { get; set; }

    public string? Details { get; set; }

    public string? MessageEscaped { get; set; }

    public override string Message => MessageEscaped ?? "";

    public static ProblemDetails CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public virtual IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        { "code", n => { Code = n.GetIntValue(); } },
        { "details", n => { Details = n.GetStringValue(); } },
        { "message", n => { MessageEscaped = n.GetStringValue(); } },
    };

    public virtual void Serialize(ISerializationWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteIntValue("code", Code);
        writer.WriteStringValue("details", Details);
        writer.WriteStringValue("message", MessageEscaped);
        writer.WriteAdditionalData(AdditionalData);
    }
}

using Microsoft.Kiota.Abstractions.Extensions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace RunAi.Generated.Benchmarks.Kiota.Models;

/// <summary>As Kiota generates it.</summary>
public class ProjectStatus : IAdditionalDataHolder, IParsable
{
    public ProjectStatus() => AdditionalData = new Dictionary<string, object>();

    public IDictionary<string, object> AdditionalData { get; set; }

    public ProjectPhase? Phase { get; set; }

    public string? Namespace { get; set; }

    public QuotaStatus? QuotaStatus { get; set; }

    public string? PhaseMessage { get; set; }

    public DateTimeOffset? LastUpdatedTime { get; set; }

    public AdditionalStatusData? AdditionalStatusData { get; set; }

    public List<NodePoolQuotaStatus>? NodePoolQuotaStatuses { get; set; }

    public static ProjectStatus CreateFromDiscriminatorValue(IParseNode parseNode) => new();

    public virtual IDictionary<string, Action<IParseNode>> GetFieldDeserializers() => new Dictionary<string, Action<IParseNode>>
    {
        { "additionalStatusData", n => { AdditionalStatusData = n.GetObjectValue<AdditionalStatusData>(AdditionalStatusData.CreateFromDiscriminatorValue); } },
        { "lastUpdatedTime", n => { LastUpdatedTime = n.GetDateTimeOffsetValue(); } },
        { "namespace", n => { Namespace = n.GetStringValue(); } },
        { "nodePoolQuotaStatuses", n => { NodePoolQuotaStatuses = n.GetCollectionOfObjectValues<NodePoolQuotaStatus>(global::RunAi.Generated.Benchmarks.Kiota.Models.NodePoolQuotaStatus.CreateFromDiscriminatorValue)?.AsList(); } },
        { "phase", n => { Phase = n.GetEnumValue<ProjectPhase>(); } },
        { "phaseMessage", n => { PhaseMessage = n.GetStringValue(); } },
        { "quotaStatus", n => { QuotaStatus = n.GetObjectValue<QuotaStatus>(QuotaStatus.CreateFromDiscriminatorValue); } },
    };

    public virtual void Serialize(ISerializationWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteObjectValue<AdditionalStatusData>("additionalStatusData", AdditionalStatusData);
        writer.WriteDateTimeOffsetValue("lastUpdatedTime", LastUpdatedTime);
        writer.WriteStringValue("namespace", Namespace);
        writer.WriteCollectionOfObjectValues<NodePoolQuotaStatus>("nodePoolQuotaStatuses", NodePoolQuotaStatuses);
        writer.WriteEnumValue<ProjectPhase>("phase", Phase);
        writer.WriteStringValue("phaseMessage", PhaseMessage);
        writer.WriteObjectValue<QuotaStatus>("quotaStatus", QuotaStatus);
        writer.WriteAdditionalData(AdditionalData);
    }
}

using RunAi.Generated.Internal;

namespace RunAi.Generated.Kubernetes.Errors;

/// <summary>Reads the errors of an API server, none of which a spec declares.</summary>
internal sealed class StatusErrorReader() : ErrorResponseReader(StatusCodePattern.Parse("default"))
{
    public override RunAiApiException Read(BufferedResponse response) => new KubernetesApiException(response, StatusReader.Read(response.Body.Bytes));
}

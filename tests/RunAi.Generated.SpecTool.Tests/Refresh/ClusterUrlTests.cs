using RunAi.Generated.SpecTool.Downloading;

namespace RunAi.Generated.SpecTool.Tests.Refresh;

public sealed class ClusterUrlTests
{
    private const string Eks = "arn:aws:eks:eu-west-1:123456789012:cluster/lab";
    private const string OpenShift = "default/api-lab-example-com:6443/mira@example.com";

    [Theory]
    [InlineData("kubernetes://lab/apis/run.ai/v2alpha1", "lab", "/openapi/v3/apis/run.ai/v2alpha1")]
    [InlineData("KUBERNETES://Lab/apis/run.ai/v2alpha1/", "Lab", "/openapi/v3/apis/run.ai/v2alpha1")]
    [InlineData("kubernetes:///apis/run.ai/v2alpha1", null, "/openapi/v3/apis/run.ai/v2alpha1")]
    [InlineData("kubernetes://lab/api/v1", "lab", "/openapi/v3/api/v1")]
    [InlineData("kubernetes://lab/crds/queues.scheduling.run.ai", "lab", "/apis/apiextensions.k8s.io/v1/customresourcedefinitions/queues.scheduling.run.ai")]
    [InlineData("kubernetes://arn%3Aaws%3Aeks%3Aeu-west-1%3A123456789012%3Acluster%2Flab/api/v1", Eks, "/openapi/v3/api/v1")]
    [InlineData("kubernetes://" + Eks + "/api/v1", Eks, "/openapi/v3/api/v1")]
    [InlineData("kubernetes://default%2Fapi-lab-example-com%3A6443%2Fmira%40example.com/apis/run.ai/v2", OpenShift, "/openapi/v3/apis/run.ai/v2")]
    [InlineData("kubernetes://" + OpenShift + "/apis/run.ai/v2", OpenShift, "/openapi/v3/apis/run.ai/v2")]
    [InlineData("kubernetes://50%25%20of%20it/api/v1", "50% of it", "/openapi/v3/api/v1")]
    [InlineData("kubernetes://größe?#/api/v1", "größe?#", "/openapi/v3/api/v1")]
    public void Context_and_path_are_read(string url, string? context, string path)
    {
        var parsed = ClusterUrl.Parse(url);

        Assert.Equal((context, path), (parsed?.Context, parsed?.Path));
    }

    [Theory]
    [InlineData("kubernetes://")]
    [InlineData("kubernetes://lab")]
    [InlineData("kubernetes://lab/apis/run.ai")]
    [InlineData("kubernetes://lab/apis/../v1")]
    [InlineData("kubernetes://lab/apis/run.ai/v2alpha1?hash=1")]
    [InlineData("kubernetes://lab/apis/run.ai/v2alpha1/trainingworkloads")]
    [InlineData("kubernetes://lab/apis/Run.ai/v2alpha1")]
    [InlineData("kubernetes://lab/crds/")]
    [InlineData("kubernetes://lab/crds/..")]
    [InlineData("kubernetes://lab/crds/a/status")]
    [InlineData("https://lab/apis/run.ai/v2alpha1")]
    public void Other_paths_are_not_valid(string url) => Assert.Null(ClusterUrl.Parse(url));

    [Theory]
    [InlineData("lab")]
    [InlineData(Eks)]
    [InlineData(OpenShift)]
    [InlineData("50% of ä/apis/x/v1")]
    public void Formatted_context_is_read_again(string context) => Assert.Equal(context, ClusterUrl.Parse(ClusterUrl.Format(context) + "/api/v1")?.Context);
}

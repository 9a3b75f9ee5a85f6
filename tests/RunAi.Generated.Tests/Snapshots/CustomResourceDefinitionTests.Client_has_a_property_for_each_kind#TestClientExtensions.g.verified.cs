/// <summary>Provides the registration of <see cref="ITestClient"/>, and overloads without optional parameters.</summary>
[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public static partial class TestClientExtensions
{
    /// <summary>Registers <see cref="ITestClient"/> for the cluster.</summary>
    /// <param name="builder">The builder of the cluster.</param>
    /// <returns>The builder.</returns>
    public static KubernetesBuilder AddTestClient(this KubernetesBuilder builder) => builder.AddClient<ITestClient, TestClient>();
}

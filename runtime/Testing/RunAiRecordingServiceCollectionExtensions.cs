using Microsoft.Extensions.Http;
using RunAi.Generated.DependencyInjection;
using RunAi.Generated.Diagnostics;
using RunAi.Generated.Internal;
using RunAi.Generated.Testing;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Provides extension methods that record the exchanges of an application, and replay them.</summary>
public static class RunAiRecordingServiceCollectionExtensions
{
    private const string Prefix = $"{RunAiDiagnostics.Name}/";

    /// <summary>
    /// Records the exchanges of all Run:ai clients to a folder, for all tenants and regardless of the order of registration, as <see cref="RecordingHandler"/>
    /// does. Token requests are not recorded.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="folder">The folder of the recordings.</param>
    /// <param name="options">Specifies what is recorded; the defaults when omitted.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddRunAiRecording(this IServiceCollection services, string folder, RecordingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return services.PostConfigureAll<HttpClientFactoryOptions>(client => client.HttpMessageHandlerBuilderActions.Add(builder =>
        {
            // The client for tokens, which also discovers their endpoint, is not recorded: its requests are not those of the application.
            if (builder.Name is { } name && name.StartsWith(Prefix, StringComparison.Ordinal) && !IsOfTokens(name))
            {
                // Before a handler that decompresses, so that bodies are recorded while they arrive.
                var decompression = builder.AdditionalHandlers.OfType<DecompressionHandler>().FirstOrDefault();
                var index = decompression is null ? builder.AdditionalHandlers.Count : builder.AdditionalHandlers.IndexOf(decompression);
                builder.AdditionalHandlers.Insert(index, new RecordingHandler(folder, options));
            }
        }));
    }

    /// <summary>
    /// Sends the requests of all Run:ai clients to a replay, as <see cref="FakeRunAiServiceCollectionExtensions.AddFakeRunAi"/> does to a fake. No settings are
    /// required.
    /// </summary>
    /// <param name="services">The services of the application under test.</param>
    /// <param name="replay">The replay.</param>
    /// <returns>The replay.</returns>
    public static ReplayHandler AddRunAiReplay(this IServiceCollection services, ReplayHandler replay)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(replay);
        FakeRunAiServiceCollectionExtensions.AddServer(services, replay);
        return replay;
    }

    private static bool IsOfTokens(string name)
    {
        var tokens = TenantRegistration.GetTokenClientName("");
        return name == tokens || name.StartsWith(tokens + "/", StringComparison.Ordinal);
    }
}

/// <summary>Operations of the group Things.</summary>
public partial interface IThingsClient : IRunAiClient
{
    /// <summary>Makes a thing.</summary>
    /// <remarks>
    /// <para>First paragraph.</para>
    /// <para>Second paragraph with `code`, &lt;b&gt;tags&lt;/b&gt; &amp; more.</para>
    /// <para>Requires the Run:ai role Editor.</para>
    /// <para>POST /things/{id}</para>
    /// </remarks>
    /// <param name="id">Which one. At least 1 character. Pattern: ^[a-z]+$</param>
    /// <param name="body">The thing to make.</param>
    /// <param name="options">The optional parameters.</param>
    Task DoItAsync(string id, Thing? body = null, DoItOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="DoItAsync"/>
    Task<ApiResponse> DoItWithResponseAsync(string id, Thing? body = null, DoItOptions? options = null, CancellationToken cancellationToken = default);
}

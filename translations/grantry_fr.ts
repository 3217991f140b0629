<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Grantry</source>
        <translation>À propos de Grantry</translation>
    </message>
    <message>
        <source>Grantry %1</source>
        <translation>Grantry %1</translation>
    </message>
    <message>
        <source>Shows every application and token that can act as you on GitHub Enterprise Server, and takes the access back.

MIT licence.</source>
        <translation>Affiche chaque application et chaque jeton qui peuvent agir en votre nom sur GitHub Enterprise Server, et leur retire l’accès.

Licence MIT.</translation>
    </message>
</context>
<context>
    <name>AccountFace</name>
    <message>
        <source>signed out</source>
        <translation>déconnecté</translation>
    </message>
    <message>
        <source>asking the keychain …</source>
        <translation>interrogation du trousseau…</translation>
    </message>
    <message>
        <source>signing in …</source>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>needs the password</source>
        <translation>mot de passe demandé</translation>
    </message>
    <message>
        <source>needs a code</source>
        <translation>code demandé</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>trousseau verrouillé</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>not secure</source>
        <translation>non sécurisé</translation>
    </message>
    <message>
        <source>takes no passwords</source>
        <translation>n’accepte aucun mot de passe</translation>
    </message>
    <message>
        <source>API not offered</source>
        <translation>API non proposée</translation>
    </message>
    <message>
        <source>too many attempts</source>
        <translation>trop de tentatives</translation>
    </message>
    <message>
        <source>too many attempts, until %1</source>
        <comment>time</comment>
        <translation>trop de tentatives, jusqu’à %1</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limité</translation>
    </message>
    <message>
        <source>limited until %1</source>
        <comment>time</comment>
        <translation>limité jusqu’à %1</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>ne fonctionne pas</translation>
    </message>
    <message>
        <source>GitHub Enterprise Server %1</source>
        <comment>version</comment>
        <translation>GitHub Enterprise Server %1</translation>
    </message>
    <message>
        <source>%1. Its support ended about %2.</source>
        <comment>release, month</comment>
        <translation>%1. Sa prise en charge a pris fin vers %2.</translation>
    </message>
    <message>
        <source>%1, supported until about %2.</source>
        <comment>release, month</comment>
        <translation>%1, pris en charge jusque vers %2.</translation>
    </message>
</context>
<context>
    <name>AccountValidator</name>
    <message>
        <source>Enter the address of the server.</source>
        <translation>Saisissez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>This is not an address. Enter a host name such as ghe.example.com.</source>
        <translation>Ce n’est pas une adresse. Saisissez un nom d’hôte tel que ghe.example.com.</translation>
    </message>
    <message>
        <source>Leave out the part before the @: the user name has a field of its own.</source>
        <translation>Retirez ce qui précède le @&#xa0;: le nom d’utilisateur a son propre champ.</translation>
    </message>
    <message>
        <source>An address has no backslash. Enter a host name such as ghe.example.com.</source>
        <translation>Une adresse ne contient pas de barre oblique inverse. Saisissez un nom d’hôte tel que ghe.example.com.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or be a host name alone.</source>
        <translation>L’adresse doit commencer par https:// ou être un simple nom d’hôte.</translation>
    </message>
    <message>
        <source>With http:// the password could be read on the way. Use https://.</source>
        <translation>Avec http://, le mot de passe pourrait être lu en chemin. Utilisez https://.</translation>
    </message>
    <message>
        <source>GitHub.com has not had this interface since November 2020. Grantry works with GitHub Enterprise Server only.</source>
        <translation>GitHub.com n’a plus cette interface depuis novembre 2020. Grantry ne fonctionne qu’avec GitHub Enterprise Server.</translation>
    </message>
    <message>
        <source>Enter your user name.</source>
        <translation>Saisissez votre nom d’utilisateur.</translation>
    </message>
    <message>
        <source>A user name has no colon.</source>
        <translation>Un nom d’utilisateur ne contient pas de deux-points.</translation>
    </message>
    <message>
        <source>A user name has no spaces.</source>
        <translation>Un nom d’utilisateur ne contient pas d’espaces.</translation>
    </message>
    <message>
        <source>%1 on %2 is in the list already.</source>
        <comment>user, host</comment>
        <translation>%1 sur %2 est déjà dans la liste.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>Contraste &amp;élevé, clair</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>Contraste élevé, s&amp;ombre</translation>
    </message>
    <message>
        <source>As the de&amp;sktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>%1 (granted, but on no token listed here)</source>
        <comment>scope</comment>
        <translation>%1 (accordée, mais sur aucun jeton listé ici)</translation>
    </message>
    <message>
        <source>Reads public information only</source>
        <translation>Ne lit que des informations publiques</translation>
    </message>
    <message>
        <source>Its strongest scope is %1</source>
        <translation>Son étendue la plus forte est %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>scopes</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>The server does not say</source>
        <translation>Le serveur ne le dit pas</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>No date: it does not expire, or the server does not say</source>
        <translation>Pas de date&#xa0;: n’expire pas, ou le serveur ne le dit pas</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>pas de date</translation>
    </message>
    <message>
        <source>revoke with the Delete key</source>
        <translation>révoquer avec la touche Suppr</translation>
    </message>
    <message>
        <source>revoke again with the Delete key</source>
        <translation>révoquer de nouveau avec la touche Suppr</translation>
    </message>
    <message>
        <source>%1 access</source>
        <comment>%1: how risky, for example &quot;critical&quot;</comment>
        <translation>accès %1</translation>
    </message>
    <message>
        <source>no scopes</source>
        <translation>aucune étendue</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n étendue</numerusform>
            <numerusform>%n étendues</numerusform>
        </translation>
    </message>
    <message>
        <source>loses access soon</source>
        <translation>perd bientôt l’accès</translation>
    </message>
    <message>
        <source>being revoked</source>
        <translation>révocation en cours</translation>
    </message>
    <message>
        <source>not revoked</source>
        <translation>non révoqué</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>It was signed by an authority that this computer does not know.</source>
        <translation>Il a été signé par une autorité que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
        <source>The server has signed it itself: no authority vouches for it. A new GitHub Enterprise Server begins like this.</source>
        <translation>Le serveur l’a signé lui-même&#xa0;: aucune autorité ne s’en porte garante. Un nouveau GitHub Enterprise Server commence ainsi.</translation>
    </message>
    <message>
        <source>It has expired on %1.</source>
        <translation>Il a expiré le %1.</translation>
    </message>
    <message>
        <source>It is valid from %1 on only. Check the clock of this computer.</source>
        <translation>Il n’est valide qu’à partir du %1. Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>It is for another server than %1.</source>
        <translation>Il est destiné à un autre serveur que %1.</translation>
    </message>
    <message>
        <source>Something else is wrong with it (%1).</source>
        <comment>technical reason</comment>
        <translation>Il présente un autre problème (%1).</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>a number</comment>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>du %1 au %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows every application and token that can act as you on GitHub Enterprise Server, and takes the access back.</source>
        <translation>Affiche chaque application et chaque jeton qui peuvent agir en votre nom sur GitHub Enterprise Server, et leur retire l’accès.</translation>
    </message>
    <message>
        <source>Start with demo data on a server inside the program.</source>
        <translation>Démarrer avec des données de démonstration, sur un serveur interne au programme.</translation>
    </message>
    <message>
        <source>Keep all state in this folder.</source>
        <translation>Conserver tout l’état dans ce dossier.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>Trust the certificate authorities in this file (PEM) too.</source>
        <translation>Faire aussi confiance aux autorités de certification de ce fichier (PEM).</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>ASPECT</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation>Afficher ce texte.</translation>
    </message>
    <message>
        <source>unexpected argument “%1”</source>
        <translation>argument inattendu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--profile needs a folder</source>
        <translation>--profile attend un dossier</translation>
    </message>
    <message>
        <source>--ca needs a file</source>
        <translation>--ca attend un fichier</translation>
    </message>
    <message>
        <source>Speak this language: %1.</source>
        <translation>Parler cette langue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>--lang is one of %1</source>
        <comment>codes of languages</comment>
        <translation>--lang attend l’une des langues %1</translation>
    </message>
    <message>
        <source>Open the dialog for a new token, in the window that is open if there is one.</source>
        <translation>Ouvrir le dialogue d’un nouveau jeton, dans la fenêtre ouverte s’il y en a une.</translation>
    </message>
    <message>
        <source>Open the dialog that tells whose a token is, likewise.</source>
        <translation>Ouvrir de même le dialogue qui dit à qui est un jeton.</translation>
    </message>
    <message>
        <source>--new-token and --find-token do not go together</source>
        <translation>--new-token et --find-token ne vont pas ensemble</translation>
    </message>
    <message>
        <source>One of light, dark, contrast-light, contrast-dark and system.</source>
        <translation>light, dark, contrast-light, contrast-dark ou system.</translation>
    </message>
    <message>
        <source>--appearance is one of light, dark, contrast-light, contrast-dark and system</source>
        <translation>--appearance vaut light, dark, contrast-light, contrast-dark ou system</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Grantry did not send this request: an ID or a name in it cannot be sent safely.</source>
        <translation>Grantry n’a pas envoyé cette requête&#xa0;: elle contient un identifiant ou un nom qui ne peut être envoyé sans risque.</translation>
    </message>
    <message>
        <source>Nothing was changed. Refresh the list, then try again.</source>
        <translation>Rien n’a été modifié. Actualisez la liste, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The server or the network may be slow. Try again in a moment.</source>
        <translation>Le serveur ou le réseau est peut-être lent. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 did not accept this user name and password.</source>
        <translation>%1 n’a pas accepté ce nom d’utilisateur et ce mot de passe.</translation>
    </message>
    <message>
        <source>Check both and sign in again. After several wrong passwords the server locks sign-in for a while.</source>
        <translation>Vérifiez-les et reconnectez-vous. Après plusieurs mots de passe erronés, le serveur verrouille la connexion pendant un moment.</translation>
    </message>
    <message>
        <source>%1 asks for a one-time password.</source>
        <translation>%1 demande un mot de passe à usage unique.</translation>
    </message>
    <message>
        <source>Try again and enter the code from your app or text message.</source>
        <translation>Réessayez et saisissez le code de votre application ou de votre SMS.</translation>
    </message>
    <message>
        <source>%1 did not accept the one-time password.</source>
        <translation>%1 n’a pas accepté le mot de passe à usage unique.</translation>
    </message>
    <message>
        <source>A code is good for about half a minute. Wait for the next one, then try again.</source>
        <translation>Un code est valable environ une demi-minute. Attendez le suivant, puis réessayez.</translation>
    </message>
    <message>
        <source>What was entered is a personal access token, and %1 wants the password of the account here.</source>
        <translation>Vous avez saisi un jeton d’accès personnel, alors que %1 attend ici le mot de passe du compte.</translation>
    </message>
    <message>
        <source>Sign in with the password. The token itself is valid: keep it safe.</source>
        <translation>Connectez-vous avec le mot de passe. Le jeton lui-même est valide&#xa0;: gardez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>%1 no longer has this: it was revoked or deleted, or it belongs to another account.</source>
        <translation>Cet élément n’existe plus sur %1&#xa0;: il a été révoqué ou supprimé, ou il appartient à un autre compte.</translation>
    </message>
    <message>
        <source>Refresh the list to see what is there now.</source>
        <translation>Actualisez la liste pour voir ce qui s’y trouve à présent.</translation>
    </message>
    <message>
        <source>%1 makes this token in the browser only, because your account belongs to an organisation with single sign-on.</source>
        <translation>%1 ne crée ce jeton que dans le navigateur, car votre compte appartient à une organisation à authentification unique.</translation>
    </message>
    <message>
        <source>Sign in to the server in the browser and make the token in its settings.</source>
        <translation>Connectez-vous au serveur dans le navigateur et créez le jeton dans ses paramètres.</translation>
    </message>
    <message>
        <source>%1 does not offer the interface that lists applications and tokens.</source>
        <translation>%1 ne propose pas l’interface qui liste les applications et les jetons.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, use the server&apos;s settings pages in the browser.</source>
        <translation>Vérifiez l’adresse. Si elle est juste, utilisez les pages de paramètres du serveur dans le navigateur.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before its answer came, so it is not known whether this was done.</source>
        <translation>La connexion à %1 a été coupée avant l’arrivée de sa réponse&#xa0;; on ne sait donc pas si l’opération a eu lieu.</translation>
    </message>
    <message>
        <source>Refresh the list to find out before you try again.</source>
        <translation>Actualisez la liste pour le savoir avant de réessayer.</translation>
    </message>
    <message>
        <source>This was stopped before it was finished.</source>
        <translation>L’opération a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>Refresh the list to see how things stand.</source>
        <translation>Actualisez la liste pour voir où en sont les choses.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2).</source>
        <comment>host, technical reason</comment>
        <translation>%1 est injoignable (%2).</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the proxy, then try again.</source>
        <translation>Vérifiez le réseau, le VPN et le proxy, puis réessayez.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made, so nothing was sent.</source>
        <translation>Aucune connexion sécurisée à %1 n’a pu être établie&#xa0;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made, so nothing was sent (%2).</source>
        <comment>host, technical reason</comment>
        <translation>Aucune connexion sécurisée à %1 n’a pu être établie&#xa0;; rien n’a donc été envoyé (%2).</translation>
    </message>
    <message>
        <source>If you did not expect this, ask the server&apos;s administrator about its certificate before you go on.</source>
        <translation>Si cela vous surprend, interrogez l’administrateur du serveur sur son certificat avant de continuer.</translation>
    </message>
    <message>
        <source>If the server has moved, add the account again with the new address.</source>
        <translation>Si le serveur a déménagé, ajoutez de nouveau le compte avec la nouvelle adresse.</translation>
    </message>
    <message>
        <source>%1 points to another address. Grantry did not follow, so that your password goes nowhere else.</source>
        <translation>%1 renvoie vers une autre adresse. Grantry ne l’a pas suivie, pour que votre mot de passe n’aille nulle part ailleurs.</translation>
    </message>
    <message>
        <source>%1 points to %2 instead. Grantry did not follow, so that your password goes nowhere else.</source>
        <comment>host, address</comment>
        <translation>%1 renvoie vers %2. Grantry n’a pas suivi, pour que votre mot de passe n’aille nulle part ailleurs.</translation>
    </message>
    <message>
        <source>%1 has locked sign-in for a while after too many wrong passwords.</source>
        <translation>%1 a verrouillé la connexion pour un moment après trop de mots de passe erronés.</translation>
    </message>
    <message>
        <source>%1 has locked sign-in until %2 after too many wrong passwords.</source>
        <translation>%1 a verrouillé la connexion jusqu’à %2 après trop de mots de passe erronés.</translation>
    </message>
    <message>
        <source>Until then even the right password is refused. Sign in again after that.</source>
        <translation>D’ici là, même le bon mot de passe est refusé. Reconnectez-vous ensuite.</translation>
    </message>
    <message>
        <source>%1 refused this and did not say why.</source>
        <translation>%1 a refusé et n’a pas dit pourquoi.</translation>
    </message>
    <message>
        <source>%1 refused this and says: “%2”</source>
        <translation>%1 a refusé et répond&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Your account may not be allowed to do this. Ask the server&apos;s administrator.</source>
        <translation>Votre compte n’y est peut-être pas autorisé. Demandez à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Nothing was changed. This server may be of a version that Grantry does not know.</source>
        <translation>Rien n’a été modifié. Ce serveur est peut-être d’une version que Grantry ne connaît pas.</translation>
    </message>
    <message>
        <source>%1 could not use this request and says: “%2”</source>
        <translation>%1 n’a pas pu traiter cette requête et répond&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 could not use this request.</source>
        <translation>%1 n’a pas pu traiter cette requête.</translation>
    </message>
    <message>
        <source>%1 could not use this request (HTTP %2).</source>
        <translation>%1 n’a pas pu traiter cette requête (HTTP %2).</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct it and try again.</source>
        <translation>Rien n’a été modifié. Corrigez, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 does not know an application with this client ID, or the client secret is wrong.</source>
        <translation>%1 ne connaît aucune application avec cet ID client, ou la clé secrète client est fausse.</translation>
    </message>
    <message>
        <source>Nothing was changed. Compare both with the application&apos;s settings on the server.</source>
        <translation>Rien n’a été modifié. Comparez les deux avec les paramètres de l’application sur le serveur.</translation>
    </message>
    <message>
        <source>%1 did not accept what was entered and did not say why.</source>
        <translation>%1 n’a pas accepté la saisie et n’a pas dit pourquoi.</translation>
    </message>
    <message>
        <source>%1 did not accept what was entered and says: “%2”</source>
        <translation>%1 n’a pas accepté la saisie et répond&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests and takes none for a while.</source>
        <translation>%1 demande moins de requêtes et n’en accepte plus pour un moment.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests and takes none until %2.</source>
        <translation>%1 demande moins de requêtes et n’en accepte plus jusqu’à %2.</translation>
    </message>
    <message>
        <source>Try again after that.</source>
        <translation>Réessayez ensuite.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own.</source>
        <translation>%1 rencontre un problème interne.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (HTTP %2).</source>
        <translation>%1 rencontre un problème interne (HTTP %2).</translation>
    </message>
    <message>
        <source>Try again in some minutes. If it goes on, tell the server&apos;s administrator.</source>
        <translation>Réessayez dans quelques minutes. Si cela persiste, prévenez l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Try again in some minutes. If it goes on, give the server&apos;s administrator this request ID: %1</source>
        <translation>Réessayez dans quelques minutes. Si cela persiste, donnez à l’administrateur du serveur cet ID de requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check that the address is that of a GitHub Enterprise Server, and whether a proxy or a sign-in page of the network stands between.</source>
        <translation>Vérifiez que l’adresse est celle d’un GitHub Enterprise Server, et qu’aucun proxy ni aucune page de connexion du réseau ne s’interpose.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read.</source>
        <translation>La réponse de %1 est illisible.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than Grantry reads.</source>
        <translation>La réponse de %1 est plus longue que ce que Grantry lit.</translation>
    </message>
    <message>
        <source>The answer of %1 ended before it was complete.</source>
        <translation>La réponse de %1&#xa0;s’est interrompue avant la fin.</translation>
    </message>
    <message>
        <source>The answer of %1 is no data that Grantry can read, perhaps a web page.</source>
        <translation>La réponse de %1 n’est pas de celles que Grantry sait lire&#xa0;; c’est peut-être une page web.</translation>
    </message>
    <message>
        <source>The answer of %1 is nested deeper than Grantry reads.</source>
        <translation>La réponse de %1 est imbriquée plus profondément que ce que Grantry lit.</translation>
    </message>
    <message>
        <source>The answer of %1 holds other data than was asked for.</source>
        <translation>La réponse de %1 contient d’autres données que celles demandées.</translation>
    </message>
    <message>
        <source>The answer of %1 is compressed or encoded in a way that Grantry does not know.</source>
        <translation>La réponse de %1 est compressée ou codée d’une manière que Grantry ne connaît pas.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants a user name and a password.</source>
        <translation>Le proxy sur le chemin de %1 demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Try again and sign in to the proxy, or choose another way in the Preferences.</source>
        <translation>Réessayez et connectez-vous au proxy, ou choisissez un autre chemin dans les préférences.</translation>
    </message>
    <message>
        <source>Something between this computer and %1 answered, not the server itself.</source>
        <translation>Quelque chose entre cet ordinateur et %1 a répondu, et non le serveur lui-même.</translation>
    </message>
    <message>
        <source>Something between this computer and %1 answered, not the server itself (HTTP %2).</source>
        <translation>Quelque chose entre cet ordinateur et %1 a répondu, et non le serveur lui-même (HTTP %2).</translation>
    </message>
    <message>
        <source>It may be a proxy, a load balancer or a sign-in page of the network. Open the server in the browser to see it, then try again.</source>
        <translation>Il peut s’agir d’un proxy, d’un répartiteur de charge ou d’une page de connexion du réseau. Ouvrez le serveur dans le navigateur pour le voir, puis réessayez.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note URL</source>
        <translation>URL de la note</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Étendues</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clé secrète client</translation>
    </message>
    <message>
        <source>A token with this note is already there. Choose another note.</source>
        <translation>Un jeton avec cette note existe déjà. Choisissez une autre note.</translation>
    </message>
    <message>
        <source>A token needs a note.</source>
        <translation>Un jeton a besoin d’une note.</translation>
    </message>
    <message>
        <source>A token with this fingerprint is already there. Choose another fingerprint.</source>
        <translation>Un jeton avec cette empreinte existe déjà. Choisissez une autre empreinte.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <translation>Le serveur répond&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The server did not accept “%1” and says: “%2”</source>
        <comment>name of a field, message</comment>
        <translation>Le serveur n’a pas accepté «&#xa0;%1&#xa0;» et répond&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <comment>name of a field</comment>
        <translation>«&#xa0;%1&#xa0;» est manquant.</translation>
    </message>
    <message>
        <source>“%1” is already in use.</source>
        <comment>name of a field</comment>
        <translation>«&#xa0;%1&#xa0;» est déjà utilisé.</translation>
    </message>
    <message>
        <source>The server did not accept “%1”.</source>
        <comment>name of a field</comment>
        <translation>Le serveur n’a pas accepté «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 makes no token before the e-mail address of your account is verified.</source>
        <translation>%1 ne crée aucun jeton tant que l’adresse e-mail de votre compte n’est pas vérifiée.</translation>
    </message>
    <message>
        <source>Verify it in the e-mail settings of the server, then try again.</source>
        <translation>Vérifiez-la dans les paramètres d’e-mail du serveur, puis réessayez.</translation>
    </message>
    <message>
        <source>It asks to try again after %1.</source>
        <translation>Il demande de réessayer après %1.</translation>
    </message>
    <message>
        <source>%1 answered with HTTP %2, which does not belong to this request.</source>
        <translation>%1 a répondu HTTP %2, ce qui ne correspond pas à cette requête.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that was trusted, so nothing was sent.</source>
        <translation>Le certificat de %1 n’est pas celui qui avait été approuvé ; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>It may have been renewed, or somebody else answers in the server&apos;s place. Look at it first.</source>
        <translation>Il a peut-être été renouvelé, ou quelqu’un d’autre répond à la place du serveur. Examinez-le d’abord.</translation>
    </message>
    <message>
        <source>For now even the right password is refused. Sign in again later.</source>
        <translation>Pour l’instant, même le bon mot de passe est refusé. Reconnectez-vous plus tard.</translation>
    </message>
</context>
<context>
    <name>FilterQuery</name>
    <message>
        <source>risk: is low, medium, unknown, high or critical.</source>
        <translation>risk: accepte low, medium, unknown, high ou critical.</translation>
    </message>
    <message>
        <source>is: knows is:personal and is:expired.</source>
        <translation>is: accepte is:personal et is:expired.</translation>
    </message>
    <message>
        <source>Write an age or a day, for example %1:&gt;2y (longer ago than 2 years) or %1:&lt;2020-12-31.</source>
        <translation>Indiquez un âge ou un jour, par exemple %1:&gt;2y (il y a plus de 2 ans) ou %1:&lt;2020-12-31.</translation>
    </message>
    <message>
        <source>Write how soon, or a day, for example expires:&lt;30d (within 30 days) or expires:never.</source>
        <translation>Indiquez un délai ou un jour, par exemple expires:&lt;30d (d’ici 30 jours) ou expires:never.</translation>
    </message>
    <message>
        <source>A minus hides what the word after it finds.</source>
        <translation>Un signe moins exclut ce que trouve le mot qui le suit.</translation>
    </message>
    <message>
        <source>Write what to look for between the quotes.</source>
        <translation>Écrivez entre les guillemets ce qu’il faut chercher.</translation>
    </message>
    <message>
        <source>Write what %1: is to find right after the colon.</source>
        <translation>Écrivez ce que %1: doit trouver juste après les deux-points.</translation>
    </message>
    <message>
        <source>%1: is not known. There are %2. Put it in quotes to look for the text itself.</source>
        <comment>field, fields</comment>
        <translation>%1: est inconnu. Sont possibles&#xa0;: %2. Mettez-le entre guillemets pour chercher le texte lui-même.</translation>
    </message>
</context>
<context>
    <name>GrantModel</name>
    <message>
        <source>no tokens</source>
        <translation>aucun jeton</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n jeton</numerusform>
            <numerusform>%n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the grants list</source>
        <translation>absente de la liste des autorisations</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>Révoquer %1</translation>
    </message>
    <message numerus="yes">
        <source>Revoke the %n token(s) of %1</source>
        <translation>
            <numerusform>Révoquer le jeton de %1</numerusform>
            <numerusform>Révoquer les %n jetons de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>granted %1</source>
        <comment>%1: for example &quot;4 years ago&quot;</comment>
        <translation>accordé %1</translation>
    </message>
    <message>
        <source>updated %1</source>
        <comment>%1: for example &quot;4 years ago&quot;</comment>
        <translation>mis à jour %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>pas d’adresse</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Étendues</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Unnamed application</source>
        <translation>Application sans nom</translation>
    </message>
    <message>
        <source>not known: the server does not say</source>
        <translation>inconnu&#xa0;: le serveur ne le dit pas</translation>
    </message>
</context>
<context>
    <name>KeychainText</name>
    <message>
        <source>No keychain can be reached.</source>
        <translation>Aucun trousseau n’est joignable.</translation>
    </message>
    <message>
        <source>The keychain is locked, or it was told not to let Grantry in.</source>
        <translation>Le trousseau est verrouillé, ou on lui a dit de ne pas laisser entrer Grantry.</translation>
    </message>
    <message>
        <source>The keychain did not answer. Its own question may still be open, perhaps behind this window.</source>
        <translation>Le trousseau n’a pas répondu. Sa propre question est peut-être encore ouverte, derrière cette fenêtre.</translation>
    </message>
    <message>
        <source>The keychain did not give back what was written.</source>
        <translation>Le trousseau n’a pas rendu ce qui y avait été écrit.</translation>
    </message>
    <message>
        <source>The keychain did not show that the entry is gone.</source>
        <translation>Le trousseau n’a pas montré que l’entrée a disparu.</translation>
    </message>
    <message>
        <source>This password has characters that a keychain does not take.</source>
        <translation>Ce mot de passe contient des caractères qu’un trousseau n’accepte pas.</translation>
    </message>
    <message>
        <source>The keychain had a problem of its own.</source>
        <translation>Le trousseau a rencontré un problème interne.</translation>
    </message>
    <message>
        <source>Start it and try again, or type the password: it is then kept in memory until Grantry is closed.</source>
        <translation>Démarrez-le et réessayez, ou tapez le mot de passe&#xa0;: il est alors gardé en mémoire jusqu’à la fermeture de Grantry.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or type the password.</source>
        <translation>Déverrouillez-le et réessayez, ou tapez le mot de passe.</translation>
    </message>
    <message>
        <source>You are signed in to %1, but the password was not kept.</source>
        <translation>Vous êtes connecté à %1, mais le mot de passe n’a pas été conservé.</translation>
    </message>
    <message>
        <source>%1 Grantry has it in memory until you sign out or close it.</source>
        <comment>why</comment>
        <translation>%1 Grantry le garde en mémoire jusqu’à votre déconnexion ou sa fermeture.</translation>
    </message>
    <message>
        <source>The password for %1 may still be in the keychain.</source>
        <translation>Le mot de passe de %1 est peut-être encore dans le trousseau.</translation>
    </message>
    <message>
        <source>%1 Unlock the keychain, then sign out once more.</source>
        <comment>why</comment>
        <translation>%1 Déverrouillez le trousseau, puis déconnectez-vous une nouvelle fois.</translation>
    </message>
    <message>
        <source>The account was not removed, because its password may still be in the keychain.</source>
        <translation>Le compte n’a pas été retiré, car son mot de passe est peut-être encore dans le trousseau.</translation>
    </message>
    <message>
        <source>%1 Unlock the keychain and try again, or remove the account and leave the password there.</source>
        <comment>why</comment>
        <translation>%1 Déverrouillez le trousseau et réessayez, ou retirez le compte en y laissant le mot de passe.</translation>
    </message>
    <message>
        <source>The user name and password for the proxy were not kept.</source>
        <translation>Le nom d’utilisateur et le mot de passe du proxy n’ont pas été conservés.</translation>
    </message>
    <message>
        <source>%1 Grantry has them in memory until it is closed.</source>
        <comment>why</comment>
        <translation>%1 Grantry les garde en mémoire jusqu’à sa fermeture.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>What this language is called by those who speak it.</extracomment>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>NetworkFailure</name>
    <message>
        <source>the connection ended without an answer</source>
        <translation>la connexion s’est terminée sans réponse</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>pas de réseau</translation>
    </message>
    <message>
        <source>the network was shut down</source>
        <translation>le réseau a été arrêté</translation>
    </message>
    <message>
        <source>another certificate than the trusted one</source>
        <translation>un autre certificat que celui qui est approuvé</translation>
    </message>
</context>
<context>
    <name>NetworkValidator</name>
    <message>
        <source>Enter the proxy&apos;s host name.</source>
        <translation>Saisissez le nom d’hôte du proxy.</translation>
    </message>
    <message>
        <source>This is not a host name. Leave out http:// and the port.</source>
        <translation>Ce n’est pas un nom d’hôte. Retirez http:// et le port.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It must be in the PEM form, which begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>Ce fichier ne contient aucun certificat. Il doit être au format PEM, qui commence par «&#xa0;-----BEGIN CERTIFICATE-----&#xa0;».</translation>
    </message>
</context>
<context>
    <name>PaneFace</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>%1 has refused the password that is in the keychain. It is not tried again, because that would count towards a lockout.</source>
        <translation>%1 a refusé le mot de passe du trousseau. Il n’est pas réessayé, car cela rapprocherait d’un verrouillage.</translation>
    </message>
    <message>
        <source>There is none for %1 on %2 in the keychain.</source>
        <comment>user, server</comment>
        <translation>Le trousseau n’en contient aucun pour %1 sur %2.</translation>
    </message>
    <message>
        <source>The password is needed</source>
        <translation>Le mot de passe est nécessaire</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>Le certificat de %1 a changé</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>Le certificat de %1 n’est pas approuvé</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the certificate before you go on.</source>
        <translation>Rien n’a été envoyé. Examinez le certificat avant de continuer.</translation>
    </message>
    <message>
        <source>The filter is “%1”.</source>
        <translation>Le filtre est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No application matches the filter</source>
        <translation>Aucune application ne correspond au filtre</translation>
    </message>
    <message>
        <source>No token matches the filter</source>
        <translation>Aucun jeton ne correspond au filtre</translation>
    </message>
    <message>
        <source>No application has access</source>
        <translation>Aucune application n’a accès</translation>
    </message>
    <message>
        <source>No application can act as %1 on %2.</source>
        <translation>Aucune application ne peut agir au nom de %1 sur %2.</translation>
    </message>
    <message>
        <source>There are no tokens</source>
        <translation>Il n’y a aucun jeton</translation>
    </message>
    <message>
        <source>No token can act as %1 on %2.</source>
        <translation>Aucun jeton ne peut agir au nom de %1 sur %2.</translation>
    </message>
    <message>
        <source>Reading applications …</source>
        <translation>Lecture des applications…</translation>
    </message>
    <message>
        <source>Reading tokens …</source>
        <translation>Lecture des jetons…</translation>
    </message>
    <message>
        <source>The list is as it was at %1.</source>
        <comment>time</comment>
        <translation>La liste est celle de %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Sign in to see what can act as %1 on %2.</source>
        <translation>Connectez-vous pour voir ce qui peut agir au nom de %1 sur %2.</translation>
    </message>
    <message>
        <source>Asking the keychain for the password …</source>
        <translation>Demande du mot de passe au trousseau…</translation>
    </message>
    <message>
        <source>It may show a question of its own.</source>
        <translation>Il peut poser sa propre question.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>user on server</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Type the password</source>
        <translation>Taper le mot de passe</translation>
    </message>
    <message>
        <source>A one-time password is needed</source>
        <translation>Un mot de passe à usage unique est nécessaire</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Saisir le code</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>Interroger de nouveau le trousseau</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 est injoignable</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Afficher le certificat</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>%1 takes no passwords</source>
        <translation>%1 n’accepte aucun mot de passe</translation>
    </message>
    <message>
        <source>Its users sign in through another service. What has access can be seen in the browser.</source>
        <translation>Ses utilisateurs se connectent par un autre service. Ce qui a accès se voit dans le navigateur.</translation>
    </message>
    <message>
        <source>%1 does not offer this</source>
        <translation>%1 ne propose pas cela</translation>
    </message>
    <message>
        <source>The server has no list of applications and tokens for programs like this one. They can be seen in the browser.</source>
        <translation>Le serveur n’a pas de liste des applications et des jetons pour un programme comme celui-ci. Elle se voit dans le navigateur.</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <translation>Trop de tentatives</translation>
    </message>
    <message>
        <source>The server asks for a pause</source>
        <translation>Le serveur demande une pause</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>No longer there: somebody has revoked it. Refresh to bring the list up to date.</source>
        <translation>N’existe plus&#xa0;: quelqu’un l’a révoqué. Actualisez pour mettre la liste à jour.</translation>
    </message>
    <message>
        <source>Shown as last read: a refresh needs a one-time password.</source>
        <translation>Affiché tel que lu la dernière fois&#xa0;: l’actualisation demande un mot de passe à usage unique.</translation>
    </message>
    <message>
        <source>Shown as last read: %1</source>
        <comment>why it could not be read again</comment>
        <translation>Affiché tel que lu la dernière fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>The lists changed while they were read</source>
        <translation>Les listes ont changé pendant leur lecture</translation>
    </message>
    <message>
        <source>Rows may be missing.</source>
        <translation>Il peut manquer des lignes.</translation>
    </message>
    <message>
        <source>The password of %1 on %2 is kept nowhere.</source>
        <comment>user, server</comment>
        <translation>Le mot de passe de %1 sur %2 n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>Reading was stopped before its end</source>
        <translation>La lecture a été arrêtée avant la fin</translation>
    </message>
</context>
<context>
    <name>ProbeText</name>
    <message>
        <source>GitHub Enterprise Server, of a release that it does not tell</source>
        <translation>GitHub Enterprise Server, d’une version qu’il n’indique pas</translation>
    </message>
    <message>
        <source>GitHub Enterprise Server %1</source>
        <comment>version</comment>
        <translation>GitHub Enterprise Server %1</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>La connexion est chiffrée.</translation>
    </message>
    <message>
        <source>The connection is not encrypted, but stays on this computer.</source>
        <translation>La connexion n’est pas chiffrée, mais reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Support of this release ended about %1: it gets no security fixes any more.</source>
        <comment>month and year</comment>
        <translation>La prise en charge de cette version a pris fin vers %1&#xa0;: elle ne reçoit plus de correctifs de sécurité.</translation>
    </message>
    <message>
        <source>It is in private mode: it tells more after the sign-in.</source>
        <translation>Il est en mode privé&#xa0;: il en dira plus après la connexion.</translation>
    </message>
    <message>
        <source>It takes no passwords here: people sign in by SAML or CAS, in the browser. Only users that are built into the server can sign in with a password.</source>
        <translation>Il n’accepte pas de mot de passe ici&#xa0;: on s’y connecte par SAML ou CAS, dans le navigateur. Seuls les utilisateurs intégrés au serveur peuvent se connecter avec un mot de passe.</translation>
    </message>
    <message>
        <source>%1 answers, but it is no GitHub Enterprise Server.</source>
        <translation>%1 répond, mais n’est pas un GitHub Enterprise Server.</translation>
    </message>
    <message>
        <source>Check the address. A proxy or a sign-in page of the network may stand between.</source>
        <translation>Vérifiez l’adresse. Un proxy ou une page de connexion du réseau s’interpose peut-être.</translation>
    </message>
    <message>
        <source>%1 points to %2.</source>
        <comment>host, other address</comment>
        <translation>%1 renvoie vers %2.</translation>
    </message>
    <message>
        <source>If that is your server, enter this address instead.</source>
        <translation>Si c’est bien votre serveur, saisissez plutôt cette adresse.</translation>
    </message>
</context>
<context>
    <name>RevocationText</name>
    <message numerus="yes">
        <source>%n application(s)</source>
        <comment>first subject of a sentence, before &apos;and 2 tokens&apos;</comment>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <comment>second subject of a sentence, after &apos;3 applications and&apos;</comment>
        <translation>
            <numerusform>%n jeton</numerusform>
            <numerusform>%n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>The token “%1” stops working in %2 s.</source>
        <translation>Le jeton «&#xa0;%1&#xa0;» cesse de fonctionner dans %2&#xa0;s.</translation>
    </message>
    <message>
        <source>%1 loses access in %2 s. SSH and deploy keys it made go too.</source>
        <translation>%1 perd l’accès dans %2&#xa0;s. Ses clés SSH et de déploiement disparaissent aussi.</translation>
    </message>
    <message numerus="yes">
        <source>%1 loses access in %2 s. %n token(s) stop working. SSH and deploy keys it made go too.</source>
        <translation>
            <numerusform>%1 perd l’accès dans %2&#xa0;s. %n jeton cesse de fonctionner. Ses clés SSH et de déploiement disparaissent aussi.</numerusform>
            <numerusform>%1 perd l’accès dans %2&#xa0;s. %n jetons cessent de fonctionner. Ses clés SSH et de déploiement disparaissent aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) lose access, the first in %1 s. SSH and deploy keys they made go too.</source>
        <translation>
            <numerusform>%n application perd l’accès, la première dans %1&#xa0;s. Leurs clés SSH et de déploiement disparaissent aussi.</numerusform>
            <numerusform>%n applications perdent l’accès, la première dans %1&#xa0;s. Leurs clés SSH et de déploiement disparaissent aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) stop working, the first in %1 s.</source>
        <translation>
            <numerusform>%n jeton cesse de fonctionner, le premier dans %1&#xa0;s.</numerusform>
            <numerusform>%n jetons cessent de fonctionner, le premier dans %1&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 lose access, the first in %3 s. SSH and deploy keys they made go too.</source>
        <comment>3 applications and 1 token lose access</comment>
        <translation>%1 et %2 perdent l’accès, à commencer dans %3&#xa0;s. Leurs clés SSH et de déploiement disparaissent aussi.</translation>
    </message>
    <message>
        <source>%1 is about to lose access.</source>
        <translation>%1 est sur le point de perdre l’accès.</translation>
    </message>
    <message>
        <source>The token “%1” is about to stop working.</source>
        <translation>Le jeton «&#xa0;%1&#xa0;» est sur le point de ne plus fonctionner.</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) are about to lose access.</source>
        <translation>
            <numerusform>%n application est sur le point de perdre l’accès.</numerusform>
            <numerusform>%n applications sont sur le point de perdre l’accès.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are about to stop working.</source>
        <translation>
            <numerusform>%n jeton est sur le point de ne plus fonctionner.</numerusform>
            <numerusform>%n jetons sont sur le point de ne plus fonctionner.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are about to lose access.</source>
        <comment>3 applications and 1 token are about to lose access</comment>
        <translation>%1 et %2 sont sur le point de perdre l’accès.</translation>
    </message>
    <message>
        <source>Revoking %1 …</source>
        <translation>Révocation de %1…</translation>
    </message>
    <message numerus="yes">
        <source>Revoking %1 and %n more …</source>
        <translation>
            <numerusform>Révocation de %1 et de %n autre…</numerusform>
            <numerusform>Révocation de %1 et de %n autres…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keeps its access.</source>
        <translation>%1 garde son accès.</translation>
    </message>
    <message>
        <source>The token “%1” keeps working.</source>
        <translation>Le jeton «&#xa0;%1&#xa0;» fonctionne toujours.</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) keep their access.</source>
        <translation>
            <numerusform>%n application garde son accès.</numerusform>
            <numerusform>%n applications gardent leur accès.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) keep working.</source>
        <translation>
            <numerusform>%n jeton fonctionne toujours.</numerusform>
            <numerusform>%n jetons fonctionnent toujours.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 keep their access.</source>
        <comment>3 applications and 1 token keep their access</comment>
        <translation>%1 et %2 gardent leur accès.</translation>
    </message>
    <message>
        <source>The token “%1” no longer works.</source>
        <translation>Le jeton «&#xa0;%1&#xa0;» ne fonctionne plus.</translation>
    </message>
    <message>
        <source>%1 no longer has access.</source>
        <translation>%1 n’a plus accès.</translation>
    </message>
    <message numerus="yes">
        <source>%1 no longer has access. %n token(s) stopped working.</source>
        <translation>
            <numerusform>%1 n’a plus accès. %n jeton a cessé de fonctionner.</numerusform>
            <numerusform>%1 n’a plus accès. %n jetons ont cessé de fonctionner.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 had already lost its access.</source>
        <translation>%1 avait déjà perdu son accès.</translation>
    </message>
    <message>
        <source>The token “%1” was already gone.</source>
        <translation>Le jeton «&#xa0;%1&#xa0;» n’existait déjà plus.</translation>
    </message>
    <message>
        <source>%1 still has access. %2</source>
        <comment>name, sentence that says why</comment>
        <translation>%1 a toujours accès. %2</translation>
    </message>
    <message>
        <source>The token “%1” still works. %2</source>
        <comment>name, sentence that says why</comment>
        <translation>Le jeton «&#xa0;%1&#xa0;» fonctionne toujours. %2</translation>
    </message>
    <message>
        <source>It is not known whether %1 still has access. %2</source>
        <comment>name, sentence that says why</comment>
        <translation>On ne sait pas si %1 a encore accès. %2</translation>
    </message>
    <message>
        <source>It is not known whether the token “%1” still works. %2</source>
        <comment>name, sentence that says why</comment>
        <translation>On ne sait pas si le jeton «&#xa0;%1&#xa0;» fonctionne encore. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) no longer have access.</source>
        <translation>
            <numerusform>%n application n’a plus accès.</numerusform>
            <numerusform>%n applications n’ont plus accès.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) no longer work.</source>
        <translation>
            <numerusform>%n jeton ne fonctionne plus.</numerusform>
            <numerusform>%n jetons ne fonctionnent plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 no longer have access.</source>
        <comment>3 applications and 1 token no longer have access</comment>
        <translation>%1 et %2 n’ont plus accès.</translation>
    </message>
</context>
<context>
    <name>RevokeImpact</name>
    <message numerus="yes">
        <source>Revoke %n application(s)</source>
        <translation>
            <numerusform>Révoquer %n application</numerusform>
            <numerusform>Révoquer %n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)</source>
        <translation>
            <numerusform>Révoquer %n jeton</numerusform>
            <numerusform>Révoquer %n jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n access(es)</source>
        <comment>applications and tokens together</comment>
        <translation>
            <numerusform>Révoquer %n accès</numerusform>
            <numerusform>Révoquer %n accès</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) stop working at once.</source>
        <translation>
            <numerusform>%n jeton cesse aussitôt de fonctionner.</numerusform>
            <numerusform>%n jetons cessent aussitôt de fonctionner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) or more stop working at once.</source>
        <translation>
            <numerusform>Au moins %n jeton cesse aussitôt de fonctionner.</numerusform>
            <numerusform>Au moins %n jetons cessent aussitôt de fonctionner.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cette action est définitive.</translation>
    </message>
    <message>
        <source>%1 revoked</source>
        <translation>révoqués&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 already gone</source>
        <translation>déjà disparus&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>refusés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>incertains&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>ignorés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not revoked</source>
        <translation>non révoqués&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>SSH and deploy keys that %n application(s) made are deleted too.</source>
        <translation>
            <numerusform>Les clés SSH et de déploiement créées par cette application sont supprimées aussi.</numerusform>
            <numerusform>Les clés SSH et de déploiement créées par ces applications sont supprimées aussi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeTemplates</name>
    <message>
        <source>Identity only</source>
        <translation>Identité seulement</translation>
    </message>
    <message>
        <source>Commit status for CI</source>
        <translation>État des commits pour la CI</translation>
    </message>
    <message>
        <source>Read-only CI</source>
        <translation>CI en lecture seule</translation>
    </message>
    <message>
        <source>Package download</source>
        <translation>Téléchargement de paquets</translation>
    </message>
    <message>
        <source>Package publishing</source>
        <translation>Publication de paquets</translation>
    </message>
    <message>
        <source>Gists</source>
        <translation>Gists</translation>
    </message>
    <message>
        <source>Public repositories</source>
        <translation>Dépôts publics</translation>
    </message>
    <message>
        <source>Full repository</source>
        <translation>Dépôt complet</translation>
    </message>
    <message>
        <source>Repository with workflows</source>
        <translation>Dépôt avec workflows</translation>
    </message>
    <message>
        <source>Organisation management</source>
        <translation>Gestion d’organisation</translation>
    </message>
</context>
<context>
    <name>SecretErrorText</name>
    <message>
        <source>There is no keychain that Grantry can use. Copy the token and keep it somewhere safe.</source>
        <translation>Grantry ne trouve aucun trousseau utilisable. Copiez le jeton et gardez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>The keychain is locked, or did not let Grantry in. Unlock it, then try again.</source>
        <translation>Le trousseau est verrouillé, ou n’a pas laissé entrer Grantry. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain did not answer. It may be waiting for you in a window of its own.</source>
        <translation>Le trousseau n’a pas répondu. Il vous attend peut-être dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>The keychain did not give back what was saved, so it may not be in it. Copy the token instead.</source>
        <translation>Le trousseau n’a pas rendu ce qui y avait été enregistré&#xa0;; le jeton n’y est donc peut-être pas. Copiez-le plutôt.</translation>
    </message>
    <message>
        <source>The token may still be in the keychain.</source>
        <translation>Le jeton est peut-être encore dans le trousseau.</translation>
    </message>
    <message>
        <source>The keychain cannot hold this token. Copy it instead.</source>
        <translation>Le trousseau ne peut pas contenir ce jeton. Copiez-le plutôt.</translation>
    </message>
    <message>
        <source>The keychain reported an error. Copy the token instead.</source>
        <translation>Le trousseau a signalé une erreur. Copiez plutôt le jeton.</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a column and what it says of a row</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>TokenModel</name>
    <message>
        <source>Personal</source>
        <comment>a token that belongs to no application</comment>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>personal token</source>
        <translation>jeton personnel</translation>
    </message>
    <message>
        <source>token of %1</source>
        <translation>jeton de %1</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <comment>%1: the last eight characters</comment>
        <translation>se termine par %1</translation>
    </message>
    <message>
        <source>created %1</source>
        <comment>%1: for example &quot;4 years ago&quot;</comment>
        <translation>créé %1</translation>
    </message>
    <message>
        <source>updated %1</source>
        <comment>%1: for example &quot;4 years ago&quot;</comment>
        <translation>mis à jour %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <comment>%1: for example &quot;in 6 days&quot;</comment>
        <translation>expire %1</translation>
    </message>
    <message>
        <source>The server does not say</source>
        <translation>Le serveur ne le dit pas</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>Révoquer %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Finit par</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Étendues</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Unnamed token</source>
        <translation>Jeton sans nom</translation>
    </message>
</context>
<context>
    <name>TokenValidator</name>
    <message>
        <source>A personal token needs a note: what is it for?</source>
        <translation>Un jeton personnel a besoin d’une note&#xa0;: à quoi sert-il&#xa0;?</translation>
    </message>
    <message>
        <source>A token with this note is already there.</source>
        <translation>Un jeton avec cette note existe déjà.</translation>
    </message>
    <message>
        <source>This is not the address of a web page. The server takes it all the same.</source>
        <translation>Ce n’est pas l’adresse d’une page web. Le serveur l’accepte quand même.</translation>
    </message>
    <message>
        <source>Enter the application&apos;s client ID.</source>
        <translation>Saisissez l’ID client de l’application.</translation>
    </message>
    <message>
        <source>A client ID has 20 letters and digits, or begins with “Iv1.”.</source>
        <translation>Un ID client compte 20 lettres et chiffres, ou commence par «&#xa0;Iv1.&#xa0;».</translation>
    </message>
    <message>
        <source>Enter the application&apos;s client secret.</source>
        <translation>Saisissez la clé secrète client de l’application.</translation>
    </message>
    <message>
        <source>A client secret has 40 letters and digits; this has %1.</source>
        <translation>Une clé secrète client compte 40 lettres et chiffres&#xa0;; celle-ci en a %1.</translation>
    </message>
    <message>
        <source>This fingerprint cannot be part of an address. Choose another.</source>
        <translation>Cette empreinte ne peut pas faire partie d’une adresse. Choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>UnfinishedBox</name>
    <message>
        <source>%1, of %2 on %3</source>
        <comment>application or token, user, server</comment>
        <translation>%1, de %2 sur %3</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>Non révoqué</translation>
    </message>
    <message>
        <source>Grantry ended while something was being revoked.</source>
        <translation>Grantry s’est arrêté pendant une révocation.</translation>
    </message>
    <message>
        <source>Nothing was sent: these still have access.</source>
        <translation>Rien n’a été envoyé&#xa0;: ces accès demeurent.</translation>
    </message>
    <message>
        <source>Whether these were revoked is not known. Refresh the list to find out.</source>
        <translation>On ne sait pas si ces éléments ont été révoqués. Actualisez la liste pour le savoir.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Not revoked: Grantry ended before these were sent.</source>
        <translation>Non révoqué&#xa0;: Grantry s’est arrêté avant l’envoi.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>&amp;New token</source>
        <translation>&amp;Nouveau jeton</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Re&amp;place …</source>
        <translation>Rem&amp;placer…</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>&amp;Révoquer</translation>
    </message>
    <message>
        <source>Revo&amp;ke …</source>
        <translation>Ré&amp;voquer…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Undo &amp;all</source>
        <translation>&amp;Tout annuler</translation>
    </message>
    <message>
        <source>Copy &amp;secret</source>
        <translation>Copier le &amp;secret</translation>
    </message>
    <message>
        <source>&amp;Copy client ID</source>
        <translation>&amp;Copier l’ID client</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Applications</source>
        <translation>Appl&amp;ications</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Jetons</translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;About Grantry</source>
        <translation>À propos de &amp;Grantry</translation>
    </message>
    <message>
        <source>&amp;Find a token …</source>
        <translation>C&amp;hercher un jeton…</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>Arrêter la &amp;lecture</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis cla&amp;vier</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>il y a %n sem.</numerusform>
            <numerusform>il y a %n sem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>il y a %n an</numerusform>
            <numerusform>il y a %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>dans %n sem.</numerusform>
            <numerusform>dans %n sem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>dans %n mois</numerusform>
            <numerusform>dans %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>dans %n an</numerusform>
            <numerusform>dans %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>expired %1</source>
        <comment>%1: for example &quot;3 days ago&quot;</comment>
        <translation>expiré %1</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>risk of an access</comment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>risk of an access</comment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>risk of an access</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>High</source>
        <comment>risk of an access</comment>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>risk of an access</comment>
        <translation>Critique</translation>
    </message>
</context>
<context>
    <name>grantry::AccountActs</name>
    <message>
        <source>&amp;Add account …</source>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>Sign in with a &amp;password …</source>
        <translation>Se connecter avec un &amp;mot de passe…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Vers le &amp;bas</translation>
    </message>
    <message>
        <source>Re&amp;move …</source>
        <translation>Re&amp;tirer…</translation>
    </message>
    <message>
        <source>Open &amp;applications in the browser</source>
        <translation>Ouvrir les a&amp;pplications dans le navigateur</translation>
    </message>
    <message>
        <source>Open &amp;tokens in the browser</source>
        <translation>Ouvrir les &amp;jetons dans le navigateur</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Remove %1 on %2 from Grantry?</source>
        <comment>account, server</comment>
        <translation>Retirer %1 sur %2 de Grantry&#xa0;?</translation>
    </message>
    <message>
        <source>Its password goes from the keychain too. On the server nothing changes.</source>
        <translation>Son mot de passe quitte aussi le trousseau. Rien ne change sur le serveur.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>No browser could be started.</source>
        <translation>Aucun navigateur n’a pu être démarré.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Remove anyway</source>
        <translation>Retirer quand même</translation>
    </message>
</context>
<context>
    <name>grantry::AccountCard</name>
    <message>
        <source>Type the password</source>
        <translation>Taper le mot de passe</translation>
    </message>
</context>
<context>
    <name>grantry::AccountDesk</name>
    <message>
        <source>%1 will not have this interface for ever</source>
        <translation>%1 n’aura pas toujours cette interface</translation>
    </message>
    <message>
        <source>The maker of GitHub Enterprise Server has deprecated it. It works on this kind of server only.</source>
        <translation>L’éditeur de GitHub Enterprise Server l’a déclarée obsolète. Elle ne fonctionne que sur ce type de serveur.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>grantry::ActionDelegate</name>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
</context>
<context>
    <name>grantry::AddAccountDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nom d’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation>&amp;Mémoriser dans le trousseau</translation>
    </message>
    <message>
        <source>There is no keychain here. The password is kept in memory until Grantry is closed, and nowhere else.</source>
        <translation>Il n’y a pas de trousseau ici. Le mot de passe est gardé en mémoire jusqu’à la fermeture de Grantry, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Open applications in the browser</source>
        <translation>Ouvrir les applications dans le navigateur</translation>
    </message>
    <message>
        <source>Open tokens in the browser</source>
        <translation>Ouvrir les jetons dans le navigateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Connexion…</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Vous pourrez réessayer dans %n seconde.</numerusform>
            <numerusform>Vous pourrez réessayer dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a personal token. The server takes only the password here.</source>
        <translation>Cela ressemble à un jeton d’accès personnel. Le serveur n’accepte ici que le mot de passe.</translation>
    </message>
    <message>
        <source>The server did not accept this. It looks like a personal token, and the server takes only the password here.</source>
        <translation>Le serveur ne l’a pas accepté. Cela ressemble à un jeton personnel, et le serveur ne prend ici que le mot de passe.</translation>
    </message>
    <message>
        <source>The server did not accept this user name and password. It takes passwords only of users that are built into it: who signs in by SAML or CAS finds the settings in the browser.</source>
        <translation>Le serveur n’a pas accepté ce nom d’utilisateur et ce mot de passe. Il ne prend que les mots de passe de ses utilisateurs intégrés : qui se connecte par SAML ou CAS trouve les paramètres dans le navigateur.</translation>
    </message>
</context>
<context>
    <name>grantry::AppearancePage</name>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Takes effect the next time that Grantry is started.</source>
        <translation>Prend effet au prochain démarrage de Grantry.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Co&amp;mpact rows: more fit on the screen</source>
        <translation>Lignes co&amp;mpactes&#xa0;: plus de lignes à l’écran</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
</context>
<context>
    <name>grantry::ApplicationFields</name>
    <message>
        <source>Use the &amp;existing token if there is one</source>
        <translation>Utiliser le &amp;jeton existant s’il y en a un</translation>
    </message>
    <message>
        <source>another application</source>
        <translation>une autre application</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>&amp;Application</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>&amp;ID client</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Clé &amp;secrète client</translation>
    </message>
    <message>
        <source>&amp;Fingerprint</source>
        <translation>&amp;Empreinte</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Tells several tokens of one application apart, for example one for each computer.</source>
        <translation>Distingue plusieurs jetons d’une même application, par exemple un par ordinateur.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <comment>a fingerprint</comment>
        <translation>Utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>grantry::BulkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The server asks for a pause. It goes on at %1.</source>
        <comment>a time</comment>
        <translation>Le serveur demande une pause. La suite reprend à %1.</translation>
    </message>
    <message>
        <source>Stopping after the one that is under way …</source>
        <translation>Arrêt après celui qui est en cours…</translation>
    </message>
</context>
<context>
    <name>grantry::CertificateDialog</name>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>Le certificat de %1 a changé</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>Le certificat de %1 n’est pas approuvé</translation>
    </message>
    <message>
        <source>Trust it only if you know this certificate, for example because the server&apos;s administrator has told you its SHA-256. Else somebody between you and the server could read your password.</source>
        <translation>N’approuvez ce certificat que si vous le connaissez, par exemple parce que l’administrateur du serveur vous a donné son SHA-256. Sinon, quelqu’un entre vous et le serveur pourrait lire votre mot de passe.</translation>
    </message>
    <message>
        <source>You have trusted another certificate for this server before. It may have been renewed, or somebody else answers in its place.</source>
        <translation>Vous avez déjà approuvé un autre certificat pour ce serveur. Il a peut-être été renouvelé, ou quelqu’un d’autre répond à sa place.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 before</source>
        <translation>SHA-256 précédent</translation>
    </message>
    <message>
        <source>Trust this certificate for this host</source>
        <translation>Approuver ce certificat pour cet hôte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>grantry::ClipboardPage</name>
    <message>
        <source>&amp;Clear after</source>
        <translation>&amp;Effacer après</translation>
    </message>
    <message>
        <source>A token that you copy is taken off the clipboard after this time, unless something else was copied meanwhile.</source>
        <translation>Un jeton que vous copiez est retiré du presse-papiers après ce délai, sauf si autre chose a été copié entre-temps.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
</context>
<context>
    <name>grantry::CodeDialog</name>
    <message>
        <source>One-time password</source>
        <translation>Mot de passe à usage unique</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Six or more digits.</source>
        <translation>Six chiffres ou plus.</translation>
    </message>
    <message>
        <source>The last code was wrong or too old. Enter a new one.</source>
        <translation>Le dernier code était faux ou trop ancien. Saisissez-en un nouveau.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Renvoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>%1 asks for the code that the authenticator app shows for %2.</source>
        <comment>host, user</comment>
        <translation>%1 demande le code que l’application d’authentification affiche pour %2.</translation>
    </message>
    <message>
        <source>%1 has sent a code by text message to the phone of %2.</source>
        <comment>host, user</comment>
        <translation>%1 a envoyé un code par SMS au téléphone de %2.</translation>
    </message>
    <message>
        <source>%1 asks for a one-time password for %2.</source>
        <comment>host, user</comment>
        <translation>%1 demande un mot de passe à usage unique pour %2.</translation>
    </message>
    <message>
        <source>Enter the code.</source>
        <translation>Saisissez le code.</translation>
    </message>
    <message>
        <source>A code has at least six digits.</source>
        <translation>Un code compte au moins six chiffres.</translation>
    </message>
    <message>
        <source>This is too long for a code.</source>
        <translation>C’est trop long pour un code.</translation>
    </message>
    <message>
        <source>A code has digits only.</source>
        <translation>Un code ne contient que des chiffres.</translation>
    </message>
    <message>
        <source>Asked for another message. It can take a minute; only the newest code is good.</source>
        <translation>Un autre message a été demandé. Il peut mettre une minute&#xa0;; seul le code le plus récent est valable.</translation>
    </message>
</context>
<context>
    <name>grantry::Columns</name>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Rétablir les colonnes</translation>
    </message>
</context>
<context>
    <name>grantry::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <comment>caption of a value</comment>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>grantry::DetailsPane</name>
    <message>
        <source>Choose an application or a token to see what it can do.</source>
        <translation>Choisissez une application ou un jeton pour voir ce que son accès permet.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>About to lose access. Nothing has been sent yet.</source>
        <translation>Sur le point de perdre l’accès. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not in the grants list: it has tokens, but the server does not list it among the applications. Its tokens can be revoked one by one.</source>
        <translation>Absente de la liste des autorisations&#xa0;: elle a des jetons, mais le serveur ne la cite pas parmi les applications. Ses jetons se révoquent un par un.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note URL</source>
        <translation>URL de la note</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Se termine par</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation>Révoquer l’accès</translation>
    </message>
    <message numerus="yes">
        <source>Revoke these %n token(s)</source>
        <comment>of an application</comment>
        <translation>
            <numerusform>Révoquer ce jeton</numerusform>
            <numerusform>Révoquer ces %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Révoquer le jeton</translation>
    </message>
    <message>
        <source>Personal token</source>
        <translation>Jeton personnel</translation>
    </message>
    <message>
        <source>Token of %1</source>
        <comment>name of an application</comment>
        <translation>Jeton de %1</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <comment>host</comment>
        <translation>Ouvrir %1 dans le navigateur</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>pas d’adresse</translation>
    </message>
    <message>
        <source>Revoking …</source>
        <translation>Révocation…</translation>
    </message>
</context>
<context>
    <name>grantry::DifferenceList</name>
    <message>
        <source>− %1: %2</source>
        <comment>name of a field, its old value</comment>
        <translation>− %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>+ %1: %2</source>
        <comment>name of a field, its new value</comment>
        <translation>+ %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>name of a field, old and new value</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note URL</source>
        <translation>URL de la note</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
</context>
<context>
    <name>grantry::EditScopesDialog</name>
    <message numerus="yes">
        <source>Change scopes of %n token(s)</source>
        <translation>
            <numerusform>Modifier les étendues de %n jeton</numerusform>
            <numerusform>Modifier les étendues de %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message numerus="yes">
        <source>Add %n scope(s)</source>
        <translation>
            <numerusform>Ajouter %n étendue</numerusform>
            <numerusform>Ajouter %n étendues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n scope(s)</source>
        <translation>
            <numerusform>Retirer %n étendue</numerusform>
            <numerusform>Retirer %n étendues</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>changing …</source>
        <translation>modification…</translation>
    </message>
    <message>
        <source>✓ changed</source>
        <translation>✓ modifié</translation>
    </message>
    <message>
        <source>✓ was so before</source>
        <translation>✓ l’était déjà</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>Somebody else has changed it since it was shown here.</source>
        <translation>Quelqu’un d’autre l’a modifié depuis son affichage ici.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>✕ refused</source>
        <translation>✕ refusé</translation>
    </message>
    <message>
        <source>? not known</source>
        <translation>? incertain</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>non modifié</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be changed.</source>
        <translation>
            <numerusform>%n jeton n’a pas pu être modifié.</numerusform>
            <numerusform>%n jetons n’ont pas pu être modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>changed otherwise</source>
        <translation>modifié autrement</translation>
    </message>
    <message>
        <source>The server has not set the scopes as it was asked to. Look at them in the list.</source>
        <translation>Le serveur n’a pas défini les étendues comme demandé. Consultez-les dans la liste.</translation>
    </message>
</context>
<context>
    <name>grantry::EditTokenDialog</name>
    <message>
        <source>Edit token</source>
        <translation>Modifier le jeton</translation>
    </message>
    <message>
        <source>Somebody has changed this token on the server meanwhile:</source>
        <translation>Quelqu’un a modifié ce jeton sur le serveur entre-temps&#xa0;:</translation>
    </message>
    <message>
        <source>Begin again from there</source>
        <translation>Repartir de là</translation>
    </message>
    <message>
        <source>Keep what I entered</source>
        <translation>Garder ma saisie</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Note &amp;URL</source>
        <translation>&amp;URL de la note</translation>
    </message>
    <message>
        <source>&amp;Fingerprint</source>
        <translation>&amp;Empreinte</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>What changes:</source>
        <translation>Ce qui change&#xa0;:</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation>Afficher la requête</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Others include these already: %1</source>
        <comment>scopes</comment>
        <translation>D’autres incluent déjà celles-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <comment>a sentence</comment>
        <translation>Rien n’a été modifié. %1</translation>
    </message>
    <message>
        <source>The server has saved this, but not as it was asked to:</source>
        <translation>Le serveur a enregistré ceci, mais pas comme demandé :</translation>
    </message>
</context>
<context>
    <name>grantry::ExportCommand</name>
    <message>
        <source>applications</source>
        <comment>name of a file</comment>
        <translation>applications</translation>
    </message>
    <message>
        <source>tokens</source>
        <comment>name of a file</comment>
        <translation>jetons</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exporter ce qui est affiché</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tableau pour tableurs (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n ligne a été écrite dans %1.</numerusform>
            <numerusform>%n lignes ont été écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed there. Choose another place.</source>
        <comment>what the system says</comment>
        <translation>%1 Rien n’y a été modifié. Choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>grantry::ExportJob</name>
    <message>
        <source>The list was closed.</source>
        <translation>La liste a été fermée.</translation>
    </message>
</context>
<context>
    <name>grantry::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter, for example travis scope:repo risk:high</source>
        <translation>Filtre, par exemple travis scope:repo risk:high</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>What may follow</source>
        <translation>Ce qui peut suivre</translation>
    </message>
</context>
<context>
    <name>grantry::FindTokenCommand</name>
    <message>
        <source>%1 on %2</source>
        <comment>user, server</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>déconnecté</translation>
    </message>
    <message>
        <source>its tokens are not read</source>
        <translation>ses jetons ne sont pas lus</translation>
    </message>
</context>
<context>
    <name>grantry::FindTokenDialog</name>
    <message>
        <source>Find a token</source>
        <translation>Chercher un jeton</translation>
    </message>
    <message>
        <source>Paste a token, or any text that holds some, such as a log or a configuration file. Each is compared by its SHA-256 and forgotten; nothing is sent or kept.</source>
        <translation>Collez un jeton, ou tout texte qui en contient, comme un journal ou un fichier de configuration. Chacun est comparé par son SHA-256 puis oublié&#xa0;; rien n’est envoyé ni conservé.</translation>
    </message>
    <message>
        <source>Token, or text that holds some</source>
        <translation>Jeton, ou texte qui en contient</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Collez ici</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There is no token in this text. Tokens begin with ghp_, gho_, ghu_, ghs_, ghr_ or github_pat_, or are 40 hexadecimal digits.</source>
        <translation>Ce texte ne contient aucun jeton. Un jeton commence par ghp_, gho_, ghu_, ghs_, ghr_ ou github_pat_, ou se compose de 40 chiffres hexadécimaux.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) in the text</source>
        <translation>
            <numerusform>%n jeton dans le texte</numerusform>
            <numerusform>%n jetons dans le texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Token ending in %1</source>
        <comment>last eight characters</comment>
        <translation>Jeton se terminant par %1</translation>
    </message>
    <message>
        <source>This is weak: only the last eight characters agree, so it may be another one.</source>
        <translation>Indice faible&#xa0;: seuls les huit derniers caractères concordent, ce peut donc en être un autre.</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Voir dans la liste</translation>
    </message>
    <message>
        <source>Show %1 in the list</source>
        <translation>Voir %1 dans la liste</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>Révoquer %1</translation>
    </message>
    <message>
        <source>Perhaps: “%1” of %2.</source>
        <comment>token, account</comment>
        <translation>Peut-être&#xa0;: «&#xa0;%1&#xa0;» de %2.</translation>
    </message>
    <message>
        <source>Found: “%1”, a personal token of %2.</source>
        <comment>token, account</comment>
        <translation>Trouvé&#xa0;: «&#xa0;%1&#xa0;», un jeton personnel de %2.</translation>
    </message>
    <message>
        <source>Found: “%1”, a token that %2 has for %3.</source>
        <comment>token, application, account</comment>
        <translation>Trouvé&#xa0;: «&#xa0;%1&#xa0;», un jeton que %2 possède pour %3.</translation>
    </message>
    <message>
        <source>No account could be searched.</source>
        <translation>Aucun compte n’a pu être fouillé.</translation>
    </message>
    <message numerus="yes">
        <source>Not among the tokens of %n searched account(s). It has been revoked, it is somebody else&apos;s or of another server, or it is newer than the last refresh.</source>
        <translation>
            <numerusform>Absent des jetons du compte fouillé (%n). Il a été révoqué, il appartient à quelqu’un d’autre ou à un autre serveur, ou il est plus récent que la dernière actualisation.</numerusform>
            <numerusform>Absent des jetons des %n comptes fouillés. Il a été révoqué, il appartient à quelqu’un d’autre ou à un autre serveur, ou il est plus récent que la dernière actualisation.</numerusform>
        </translation>
    </message>
    <message>
        <source>An administrator finds it in the audit log by this digest (hashed_token):</source>
        <translation>Un administrateur le trouve dans le journal d’audit par ce condensé (hashed_token)&#xa0;:</translation>
    </message>
    <message>
        <source>Digest in base64</source>
        <translation>Condensé en base64</translation>
    </message>
    <message>
        <source>Copy digest</source>
        <translation>Copier le condensé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account, why it could not be searched</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not searched: %1.</source>
        <comment>accounts</comment>
        <translation>Non fouillé&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>grantry::FormField</name>
    <message>
        <source>Spaces around it were removed.</source>
        <translation>Les espaces autour ont été retirés.</translation>
    </message>
</context>
<context>
    <name>grantry::LeaveDialog</name>
    <message>
        <source>Revoke before you quit?</source>
        <translation>Révoquer avant de quitter&#xa0;?</translation>
    </message>
    <message>
        <source>Revoke before you sign out?</source>
        <translation>Révoquer avant de vous déconnecter&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n revocation(s) wait for the end of the undo time, or are being sent.</source>
        <translation>
            <numerusform>%n révocation attend la fin du délai d’annulation, ou est en cours d’envoi.</numerusform>
            <numerusform>%n révocations attendent la fin du délai d’annulation, ou sont en cours d’envoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Y renoncer</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Révoquer maintenant</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>revocations</comment>
        <translation>
            <numerusform>%n restante</numerusform>
            <numerusform>%n restantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantry::LinkButton</name>
    <message>
        <source>%1, %2</source>
        <comment>name, more about it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>grantry::ListPane</name>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
</context>
<context>
    <name>grantry::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Grantry</source>
        <translation>Grantry</translation>
    </message>
    <message>
        <source>This is a demo: nothing leaves this computer, and nothing is kept.</source>
        <translation>Ceci est une démonstration&#xa0;: rien ne quitte cet ordinateur, et rien n’est conservé.</translation>
    </message>
    <message>
        <source>Try the second account too: user %1, password %2, one-time code %3.</source>
        <translation>Essayez aussi le second compte&#xa0;: utilisateur %1, mot de passe %2, code à usage unique %3.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>Acc&amp;ess</source>
        <translation>&amp;Accès</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Aff&amp;ichage</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>Grantry cannot write to %1, so what changes now is forgotten when it is closed. Check whether the disk is full, and who may write there.</source>
        <comment>a file</comment>
        <translation>Grantry ne peut pas écrire dans %1 : ce qui change maintenant sera oublié à la fermeture. Vérifiez si le disque est plein et qui peut y écrire.</translation>
    </message>
</context>
<context>
    <name>grantry::NameDelegate</name>
    <message>
        <source>New</source>
        <comment>beside the name of a row</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Loses access soon</source>
        <translation>Perd bientôt l’accès</translation>
    </message>
    <message>
        <source>Being revoked …</source>
        <translation>Révocation…</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>Non révoqué</translation>
    </message>
</context>
<context>
    <name>grantry::NetworkPage</name>
    <message>
        <source>As the desktop says</source>
        <translation>Comme l’indique le bureau</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Pas de proxy</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>Proxy HTTP</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>Proxy SOCKS5</translation>
    </message>
    <message>
        <source>P&amp;roxy</source>
        <translation>P&amp;roxy</translation>
    </message>
    <message>
        <source>Proxy &amp;host</source>
        <translation>&amp;Hôte du proxy</translation>
    </message>
    <message>
        <source>Where the proxy wants a user name and a password, Grantry asks for them.</source>
        <translation>Si le proxy demande un nom d’utilisateur et un mot de passe, Grantry vous les demande.</translation>
    </message>
    <message>
        <source>Proxy p&amp;ort</source>
        <translation>P&amp;ort du proxy</translation>
    </message>
    <message>
        <source>Company &amp;certificate authorities</source>
        <translation>Autorités de &amp;certification de l’entreprise</translation>
    </message>
    <message>
        <source>A PEM file. Its certificates are trusted besides those of the system.</source>
        <translation>Un fichier PEM. Ses certificats sont approuvés en plus de ceux du système.</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Choose a file with certificate authorities</source>
        <translation>Choisir un fichier d’autorités de certification</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autorités de certification</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
</context>
<context>
    <name>grantry::NetworkQuestions</name>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
</context>
<context>
    <name>grantry::NewTokenDialog</name>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Kind of token</source>
        <translation>Type de jeton</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>For an application</source>
        <translation>Pour une application</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Note &amp;URL</source>
        <translation>&amp;URL de la note</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>as “%1”</source>
        <comment>a token</comment>
        <translation>comme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A token made here cannot reach organisations that use SAML, and an organisation may have to approve personal tokens. This interface is deprecated by its maker: GitHub Enterprise Server still has it, GitHub.com does not.</source>
        <translation>Un jeton créé ici ne peut pas atteindre les organisations qui utilisent SAML, et une organisation peut devoir approuver les jetons personnels. Cette interface est déclarée obsolète par son éditeur&#xa0;: GitHub Enterprise Server l’a encore, GitHub.com ne l’a plus.</translation>
    </message>
    <message>
        <source>Make it in the browser</source>
        <translation>Le créer dans le navigateur</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation>Afficher la requête</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Créer le jeton</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <comment>a note</comment>
        <translation>Utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Creating …</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>The old token was revoked, but no new one was made: nothing is left. %1</source>
        <comment>a sentence</comment>
        <translation>L’ancien jeton a été révoqué, mais aucun nouveau n’a été créé&#xa0;: il ne reste rien. %1</translation>
    </message>
    <message>
        <source>The old token could not be revoked, so no new one was made. %1</source>
        <comment>a sentence</comment>
        <translation>L’ancien jeton n’a pas pu être révoqué, aucun nouveau n’a donc été créé. %1</translation>
    </message>
    <message>
        <source>Open e-mail settings</source>
        <translation>Ouvrir les paramètres d’e-mail</translation>
    </message>
    <message>
        <source>No token was made. %1</source>
        <comment>a sentence</comment>
        <translation>Aucun jeton n’a été créé. %1</translation>
    </message>
    <message>
        <source>The old token was revoked, and it is not known whether a new one was made.</source>
        <translation>L’ancien jeton est révoqué, et on ne sait pas si un nouveau a été créé.</translation>
    </message>
</context>
<context>
    <name>grantry::NewsTeller</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>%1: names, separated by commas</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications have gained access</source>
        <translation>
            <numerusform>%n application a obtenu un accès</numerusform>
            <numerusform>%n applications ont obtenu un accès</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can now act as %2 on %3.</source>
        <translation>Peut maintenant agir au nom de %2 sur %3&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens expire within a week</source>
        <translation>
            <numerusform>%n jeton expire d’ici une semaine</numerusform>
            <numerusform>%n jetons expirent d’ici une semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of %2 on %3.</source>
        <translation>%1, de %2 sur %3.</translation>
    </message>
</context>
<context>
    <name>grantry::NotificationsPage</name>
    <message>
        <source>Tell when something &amp;changes</source>
        <translation>Signaler les &amp;changements</translation>
    </message>
    <message>
        <source>While it is open, Grantry reads the lists every half hour. Where an application has gained access, or a token expires within a week, the desktop shows a notification. It holds names and no secret.</source>
        <translation>Tant qu’il est ouvert, Grantry relit les listes toutes les demi-heures. Si une application a obtenu un accès, ou si un jeton expire d’ici une semaine, le bureau affiche une notification. Elle contient des noms et aucun secret.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
</context>
<context>
    <name>grantry::OutcomeList</name>
    <message>
        <source>%1: %2</source>
        <comment>name, state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>name, state, a sentence</comment>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
</context>
<context>
    <name>grantry::PreferencePage</name>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation>&#xa0;s</translation>
    </message>
</context>
<context>
    <name>grantry::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>grantry::PreferencesFlow</name>
    <message>
        <source>Certificate authorities</source>
        <translation>Autorités de certification</translation>
    </message>
    <message>
        <source>The certificate authorities of your company are not trusted now: the file %1 cannot be used.</source>
        <translation>Les autorités de certification de votre entreprise ne sont plus approuvées : le fichier %1 est inutilisable.</translation>
    </message>
    <message>
        <source>Preferences …</source>
        <translation>Préférences…</translation>
    </message>
</context>
<context>
    <name>grantry::ProblemBox</name>
    <message>
        <source>Sign in again …</source>
        <translation>Se reconnecter…</translation>
    </message>
</context>
<context>
    <name>grantry::ProxyCredentialsDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Se connecter au proxy</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password. They are for the proxy, not for the server behind it.</source>
        <translation>Le proxy %1 demande un nom d’utilisateur et un mot de passe. Ils sont pour le proxy, non pour le serveur derrière lui.</translation>
    </message>
    <message>
        <source>The proxy did not accept this user name and password.</source>
        <translation>Le proxy n’a pas accepté ce nom d’utilisateur et ce mot de passe.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nom d’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>&amp;Remember in the keychain</source>
        <translation>&amp;Mémoriser dans le trousseau</translation>
    </message>
    <message>
        <source>There is no keychain here: Grantry asks again after the next start.</source>
        <translation>Il n’y a pas de trousseau ici&#xa0;: Grantry les redemandera au prochain démarrage.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Saisissez le nom d’utilisateur.</translation>
    </message>
</context>
<context>
    <name>grantry::RenameDialog</name>
    <message>
        <source>Rename account</source>
        <translation>Renommer le compte</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>%1 on %2. Empty: the user name is shown.</source>
        <comment>user, server</comment>
        <translation>%1 sur %2. Si ce champ est vide, le nom d’utilisateur s’affiche.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>grantry::ReplaceDialog</name>
    <message>
        <source>Replace token</source>
        <translation>Remplacer le jeton</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Se termine par</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Étendues</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Clé &amp;secrète client</translation>
    </message>
    <message>
        <source>Of %1. Only with it does the server make a token for an application.</source>
        <comment>an application</comment>
        <translation>Celle de %1. Le serveur ne crée un jeton pour une application qu’avec elle.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>En créer un nouveau</translation>
    </message>
    <message>
        <source>Creating …</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>I have put it in place</source>
        <translation>Je l’ai mis en place</translation>
    </message>
    <message>
        <source>Revoking …</source>
        <translation>Révocation…</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Le renommer</translation>
    </message>
    <message>
        <source>Renaming …</source>
        <translation>Changement de nom…</translation>
    </message>
    <message>
        <source>First a new token with the same scopes is made. The old one goes on working until you say that the new one is in place.</source>
        <translation>D’abord, un nouveau jeton avec les mêmes étendues est créé. L’ancien continue de fonctionner jusqu’à ce que vous disiez que le nouveau est en place.</translation>
    </message>
    <message>
        <source>First a new token with the same scopes is made, called “%1” until the old one is gone. The old one goes on working until you say that the new one is in place.</source>
        <comment>a note</comment>
        <translation>D’abord, un nouveau jeton avec les mêmes étendues est créé, nommé «&#xa0;%1&#xa0;» jusqu’à la disparition de l’ancien. L’ancien continue de fonctionner jusqu’à ce que vous disiez que le nouveau est en place.</translation>
    </message>
    <message>
        <source>The new token was made, but its secret was lost on the way and cannot be read again. Undo revokes it; then begin again. The old one works as before.</source>
        <translation>Le nouveau jeton a été créé, mais son secret s’est perdu en chemin et ne peut plus être lu. «&#xa0;Revenir en arrière&#xa0;» le révoque&#xa0;; recommencez ensuite. L’ancien fonctionne comme avant.</translation>
    </message>
    <message>
        <source>Both tokens work now. Put the new one where the old one is used; then the old one is revoked here. Undo revokes the new one instead. The server will not show it again.</source>
        <translation>Les deux jetons fonctionnent à présent. Mettez le nouveau là où l’ancien est utilisé&#xa0;; l’ancien est ensuite révoqué ici. «&#xa0;Revenir en arrière&#xa0;» révoque plutôt le nouveau. Le serveur ne l’affichera plus.</translation>
    </message>
    <message>
        <source>The old token is being revoked.</source>
        <translation>L’ancien jeton est en cours de révocation.</translation>
    </message>
    <message>
        <source>The old token is revoked. The new one works, and is called “%1”.</source>
        <comment>a note</comment>
        <translation>L’ancien jeton est révoqué. Le nouveau fonctionne et s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Done. The old token is revoked, and the new one is called “%1”.</source>
        <comment>a note</comment>
        <translation>Terminé. L’ancien jeton est révoqué, et le nouveau s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No new token is known to be made; the old one works as before. %1</source>
        <comment>a sentence</comment>
        <translation>Autant qu’on sache, aucun nouveau jeton n’a été créé&#xa0;; l’ancien fonctionne comme avant. %1</translation>
    </message>
    <message>
        <source>That token could not be revoked: expect both to work. %1</source>
        <comment>a sentence</comment>
        <translation>Ce jeton n’a pas pu être révoqué&#xa0;: attendez-vous à ce que les deux fonctionnent. %1</translation>
    </message>
    <message>
        <source>The old token is revoked and the new one works, but it could not be renamed. %1</source>
        <comment>a sentence</comment>
        <translation>L’ancien jeton est révoqué et le nouveau fonctionne, mais il n’a pas pu être renommé. %1</translation>
    </message>
    <message>
        <source>Two tokens would be left: %1 and the new one.</source>
        <translation>Deux jetons resteraient&#xa0;: %1 et le nouveau.</translation>
    </message>
    <message>
        <source>Close once more to leave both as they are.</source>
        <translation>Fermez encore une fois pour laisser les deux tels quels.</translation>
    </message>
    <message>
        <source>You have neither copied nor saved the new token.</source>
        <translation>Vous n’avez ni copié ni enregistré le nouveau jeton.</translation>
    </message>
    <message>
        <source>It cannot be shown again. Close once more to lose it: it keeps working until it is revoked.</source>
        <translation>Il ne peut plus être affiché. Fermez encore une fois pour le perdre&#xa0;: il fonctionne jusqu’à sa révocation.</translation>
    </message>
    <message>
        <source>This token was changed elsewhere since it was shown here, so nothing was made.</source>
        <translation>Ce jeton a été modifié ailleurs depuis qu’il est affiché ici : rien n’a donc été créé.</translation>
    </message>
    <message>
        <source>Above it is shown as it is now. Look at it, then begin again.</source>
        <translation>Il est affiché ci-dessus tel qu’il est maintenant. Regardez-le, puis recommencez.</translation>
    </message>
    <message>
        <source>The old token is not there any more, so no new one was made.</source>
        <translation>L’ancien jeton n’existe plus : aucun nouveau n’a donc été créé.</translation>
    </message>
</context>
<context>
    <name>grantry::RequestDialog</name>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>Secrets are not in it: set the variables GITHUB_PASSWORD and CLIENT_SECRET in your shell. Where the server wants a code, add the header X-GitHub-OTP.</source>
        <translation>Les secrets n’y figurent pas&#xa0;: définissez les variables GITHUB_PASSWORD et CLIENT_SECRET dans votre shell. Si le serveur demande un code, ajoutez l’en-tête X-GitHub-OTP.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>grantry::RevokeAct</name>
    <message>
        <source>It is not in the list any more.</source>
        <translation>Il n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>It has changed since it was shown here.</source>
        <translation>Il a changé depuis son affichage ici.</translation>
    </message>
</context>
<context>
    <name>grantry::RevokeDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>What is revoked</source>
        <translation>Ce qui est révoqué</translation>
    </message>
    <message>
        <source>Type &amp;%1 to confirm</source>
        <comment>a number</comment>
        <translation>Tapez &amp;%1 pour confirmer</translation>
    </message>
    <message>
        <source>Copy result</source>
        <translation>Copier le résultat</translation>
    </message>
    <message>
        <source>Save result …</source>
        <translation>Enregistrer le résultat…</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>Enregistrer le résultat</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>The result could not be saved: %1</source>
        <translation>Le résultat n’a pas pu être enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>grantry::RevokeList</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n token(s)</source>
        <comment>name of an application</comment>
        <translation>
            <numerusform>%1 · %n jeton</numerusform>
            <numerusform>%1 · %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>revoking …</source>
        <translation>révocation…</translation>
    </message>
    <message>
        <source>✓ revoked</source>
        <translation>✓ révoqué</translation>
    </message>
    <message>
        <source>✓ already gone</source>
        <translation>✓ déjà disparu</translation>
    </message>
    <message>
        <source>✕ refused</source>
        <translation>✕ refusé</translation>
    </message>
    <message>
        <source>? not known</source>
        <translation>? incertain</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>not revoked</source>
        <translation>non révoqué</translation>
    </message>
</context>
<context>
    <name>grantry::RevokingPage</name>
    <message>
        <source>&amp;Ask before revoking</source>
        <translation>&amp;Demander avant de révoquer</translation>
    </message>
    <message>
        <source>Time to &amp;undo</source>
        <translation>Délai d’ann&amp;ulation</translation>
    </message>
    <message>
        <source>How long a revocation waits before it is sent. With 0 it is sent at once and cannot be undone.</source>
        <translation>Durée pendant laquelle une révocation attend avant d’être envoyée. Avec 0, elle est envoyée aussitôt et ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>Révocation</translation>
    </message>
</context>
<context>
    <name>grantry::RiskBadge</name>
    <message>
        <source>Risk: %1</source>
        <translation>Risque&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>grantry::RowCommands</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n row(s)</source>
        <translation>
            <numerusform>Copier %n ligne</numerusform>
            <numerusform>Copier %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its &amp;tokens</source>
        <translation>Afficher ses &amp;jetons</translation>
    </message>
    <message>
        <source>Show its &amp;application</source>
        <translation>Afficher son app&amp;lication</translation>
    </message>
    <message>
        <source>The SHA-256 was copied.</source>
        <translation>Le SHA-256 a été copié.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n ligne copiée.</numerusform>
            <numerusform>%n lignes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client id was copied.</source>
        <translation>L’ID client a été copié.</translation>
    </message>
    <message>
        <source>No browser could be started.</source>
        <translation>Aucun navigateur n’a pu être démarré.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Open this page in the browser? It was named by the application, not by the server.</source>
        <translation>Ouvrir cette page dans le navigateur&#xa0;? Elle a été indiquée par l’application, non par le serveur.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy S&amp;HA-256 of the token</source>
        <translation>Copier le S&amp;HA-256 du jeton</translation>
    </message>
</context>
<context>
    <name>grantry::ScopeSection</name>
    <message>
        <source>includes %1</source>
        <comment>list of scopes</comment>
        <translation>inclut %1</translation>
    </message>
    <message>
        <source>already included in %1</source>
        <comment>scope</comment>
        <translation>déjà incluse dans %1</translation>
    </message>
    <message>
        <source>granted, but on no token listed here</source>
        <translation>accordée, mais sur aucun jeton listé ici</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>Ce que cet accès permet</translation>
    </message>
    <message>
        <source>No scopes</source>
        <translation>Aucune étendue</translation>
    </message>
    <message>
        <source>See public information only</source>
        <translation>Voir seulement les informations publiques</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantry::ScopeSummary</name>
    <message>
        <source>Without a scope the token sees only what is public, and who you are. That is allowed.</source>
        <translation>Sans étendue, le jeton ne voit que ce qui est public, et qui vous êtes. C’est permis.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what a scope allows, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>unknown scope, what is known</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Means the same as: %1</source>
        <translation>Équivaut à&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>grantry::ScopeTree</name>
    <message>
        <source>S&amp;copes</source>
        <translation>É&amp;tendues</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Search scopes, or type others</source>
        <translation>Cherchez des étendues, ou tapez-en d’autres</translation>
    </message>
    <message>
        <source>Search, or type other scopes</source>
        <translation>Chercher, ou taper d’autres étendues</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Étendues</translation>
    </message>
    <message>
        <source>start from …</source>
        <translation>partir de…</translation>
    </message>
    <message>
        <source>No scope</source>
        <translation>Aucune étendue</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <comment>a scope</comment>
        <translation>Ajouter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Add %n scope(s)</source>
        <translation>
            <numerusform>Ajouter %n étendue</numerusform>
            <numerusform>Ajouter %n étendues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantry::ScopeTreeModel</name>
    <message>
        <source>included in %1</source>
        <comment>a scope</comment>
        <translation>incluse dans %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>scope, what it allows</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <comment>scope and what it allows</comment>
        <translation>%1 (ajoutée)</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <comment>scope and what it allows</comment>
        <translation>%1 (retirée)</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Risque&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>grantry::Scopes</name>
    <message>
        <source>Nothing is known about what this scope allows</source>
        <translation>On ne sait rien de ce que permet cette étendue</translation>
    </message>
    <message>
        <source>Administer the whole server as you do, its users and hooks included</source>
        <translation>Administrer comme vous tout le serveur, utilisateurs et hooks compris</translation>
    </message>
    <message>
        <source>Read and write every repository you can reach, private ones too</source>
        <translation>Lire et écrire chaque dépôt qui vous est accessible, même privé</translation>
    </message>
    <message>
        <source>See and set the check marks of commits, without seeing the code</source>
        <translation>Voir et définir les coches des commits, sans voir le code</translation>
    </message>
    <message>
        <source>See and set the state of deployments, without seeing the code</source>
        <translation>Voir et définir l’état des déploiements, sans voir le code</translation>
    </message>
    <message>
        <source>Read and write the code of public repositories, and star them for you</source>
        <translation>Lire et écrire le code des dépôts publics, et leur attribuer une étoile en votre nom</translation>
    </message>
    <message>
        <source>Accept or decline invitations to repositories for you</source>
        <translation>Accepter ou décliner pour vous les invitations à des dépôts</translation>
    </message>
    <message>
        <source>Read and dismiss the security alerts of your repositories</source>
        <translation>Lire et ignorer les alertes de sécurité de vos dépôts</translation>
    </message>
    <message>
        <source>Create, change and delete webhooks of repositories</source>
        <translation>Créer, modifier et supprimer les webhooks des dépôts</translation>
    </message>
    <message>
        <source>Create and change webhooks of repositories</source>
        <translation>Créer et modifier les webhooks des dépôts</translation>
    </message>
    <message>
        <source>See and test webhooks of repositories</source>
        <translation>Voir et tester les webhooks des dépôts</translation>
    </message>
    <message>
        <source>Manage your organisations: their teams, members and projects</source>
        <translation>Gérer vos organisations&#xa0;: leurs équipes, leurs membres et leurs projets</translation>
    </message>
    <message>
        <source>Change who belongs to your organisations, and their projects</source>
        <translation>Modifier les membres de vos organisations, et leurs projets</translation>
    </message>
    <message>
        <source>See your organisations and teams</source>
        <translation>Voir vos organisations et vos équipes</translation>
    </message>
    <message>
        <source>Control the machines that run the jobs of your organisations</source>
        <translation>Contrôler les machines qui exécutent les travaux de vos organisations</translation>
    </message>
    <message>
        <source>Add and delete your SSH keys: a key it adds works even when this access is gone</source>
        <translation>Ajouter et supprimer vos clés SSH&#xa0;: une clé ajoutée fonctionne même une fois cet accès retiré</translation>
    </message>
    <message>
        <source>Add SSH keys to your account: such a key works even when this access is gone</source>
        <translation>Ajouter des clés SSH à votre compte&#xa0;: une telle clé fonctionne même une fois cet accès retiré</translation>
    </message>
    <message>
        <source>See your SSH keys</source>
        <translation>Voir vos clés SSH</translation>
    </message>
    <message>
        <source>Manage the webhooks it has made itself in your organisations</source>
        <translation>Gérer les webhooks créés par l’application elle-même dans vos organisations</translation>
    </message>
    <message>
        <source>Switch the server&apos;s checks of pushed code on and off</source>
        <translation>Activer et désactiver les contrôles du serveur sur le code poussé</translation>
    </message>
    <message>
        <source>Create and edit your gists</source>
        <translation>Créer et modifier vos gists</translation>
    </message>
    <message>
        <source>Read your notifications, and watch repositories for you</source>
        <translation>Lire vos notifications, et suivre des dépôts pour vous</translation>
    </message>
    <message>
        <source>Read and change your whole profile, your e-mail addresses and whom you follow</source>
        <translation>Lire et modifier tout votre profil, vos adresses e-mail et les personnes que vous suivez</translation>
    </message>
    <message>
        <source>Read your profile, private parts too</source>
        <translation>Lire votre profil, parties privées comprises</translation>
    </message>
    <message>
        <source>Read your e-mail addresses</source>
        <translation>Lire vos adresses e-mail</translation>
    </message>
    <message>
        <source>Follow and unfollow people for you</source>
        <translation>Suivre des personnes, ou cesser de les suivre, en votre nom</translation>
    </message>
    <message>
        <source>Read and change your projects and those of your organisations</source>
        <translation>Lire et modifier vos projets et ceux de vos organisations</translation>
    </message>
    <message>
        <source>Read your projects and those of your organisations</source>
        <translation>Lire vos projets et ceux de vos organisations</translation>
    </message>
    <message>
        <source>Delete every repository that you administer</source>
        <translation>Supprimer chaque dépôt que vous administrez</translation>
    </message>
    <message>
        <source>Publish packages in your name, for others to install</source>
        <translation>Publier des paquets en votre nom, que d’autres installeront</translation>
    </message>
    <message>
        <source>Download packages, private ones too</source>
        <translation>Télécharger des paquets, même privés</translation>
    </message>
    <message>
        <source>Delete packages</source>
        <translation>Supprimer des paquets</translation>
    </message>
    <message>
        <source>Add and delete your GPG keys: commits could be signed as yours</source>
        <translation>Ajouter et supprimer vos clés GPG&#xa0;: des commits pourraient être signés comme venant de vous</translation>
    </message>
    <message>
        <source>Add GPG keys to your account: commits could be signed as yours</source>
        <translation>Ajouter des clés GPG à votre compte&#xa0;: des commits pourraient être signés comme venant de vous</translation>
    </message>
    <message>
        <source>See your GPG keys</source>
        <translation>Voir vos clés GPG</translation>
    </message>
    <message>
        <source>Add and delete your SSH signing keys: commits could be signed as yours</source>
        <translation>Ajouter et supprimer vos clés de signature SSH&#xa0;: des commits pourraient être signés comme venant de vous</translation>
    </message>
    <message>
        <source>Add SSH signing keys to your account: commits could be signed as yours</source>
        <translation>Ajouter des clés de signature SSH à votre compte&#xa0;: des commits pourraient être signés comme venant de vous</translation>
    </message>
    <message>
        <source>See your SSH signing keys</source>
        <translation>Voir vos clés de signature SSH</translation>
    </message>
    <message>
        <source>Create and control codespaces, each of which holds a token of its own</source>
        <translation>Créer et contrôler des codespaces, dont chacun contient son propre jeton</translation>
    </message>
    <message>
        <source>Manage the secrets of your codespaces</source>
        <translation>Gérer les secrets de vos codespaces</translation>
    </message>
    <message>
        <source>Change the settings of Copilot and who may use it</source>
        <translation>Modifier les paramètres de Copilot et qui peut l’utiliser</translation>
    </message>
    <message>
        <source>See and change who has a paid seat for Copilot</source>
        <translation>Voir et modifier qui a une licence payante de Copilot</translation>
    </message>
    <message>
        <source>Change workflow files: code that runs with the secrets of your repositories</source>
        <translation>Modifier les fichiers de workflow&#xa0;: du code exécuté avec les secrets de vos dépôts</translation>
    </message>
    <message>
        <source>Control everything in your enterprise</source>
        <translation>Tout contrôler dans votre entreprise</translation>
    </message>
    <message>
        <source>Control the machines that run the jobs of your enterprise</source>
        <translation>Contrôler les machines qui exécutent les travaux de votre entreprise</translation>
    </message>
    <message>
        <source>See and change the billing of your enterprise</source>
        <translation>Voir et modifier la facturation de votre entreprise</translation>
    </message>
    <message>
        <source>Read the whole profile of your enterprise</source>
        <translation>Lire tout le profil de votre entreprise</translation>
    </message>
    <message>
        <source>Create and remove the users and groups of your enterprise</source>
        <translation>Créer et supprimer les utilisateurs et les groupes de votre entreprise</translation>
    </message>
    <message>
        <source>Control everything in your enterprise (an older name of admin:enterprise)</source>
        <translation>Tout contrôler dans votre entreprise (ancien nom de admin:enterprise)</translation>
    </message>
    <message>
        <source>Read the audit log and control where it is sent</source>
        <translation>Lire le journal d’audit et choisir où il est envoyé</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>Lire le journal d’audit</translation>
    </message>
    <message>
        <source>Read and write the discussions of your teams</source>
        <translation>Lire et écrire les discussions de vos équipes</translation>
    </message>
    <message>
        <source>Read the discussions of your teams</source>
        <translation>Lire les discussions de vos équipes</translation>
    </message>
</context>
<context>
    <name>grantry::ScopesDelegate</name>
    <message>
        <source>+%1</source>
        <comment>so many more scopes</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Public data only</source>
        <translation>Données publiques seulement</translation>
    </message>
</context>
<context>
    <name>grantry::SecretPanel</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Save in keychain</source>
        <translation>Enregistrer dans le trousseau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Trying whether it works …</source>
        <translation>Vérification du fonctionnement…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in %1 s.</source>
        <translation>Copié. Le presse-papiers sera effacé dans %1&#xa0;s.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Le presse-papiers a été effacé.</translation>
    </message>
    <message>
        <source>Saving in the keychain …</source>
        <translation>Enregistrement dans le trousseau…</translation>
    </message>
    <message>
        <source>✓ Saved in the keychain. The Tokens list can copy it from there.</source>
        <translation>✓ Enregistré dans le trousseau. La liste des jetons peut le copier de là.</translation>
    </message>
    <message>
        <source>✓ Works: signed in as %1, without any scope</source>
        <comment>user</comment>
        <translation>✓ Fonctionne&#xa0;: connecté en tant que %1, sans aucune étendue</translation>
    </message>
    <message>
        <source>✓ Works: signed in as %1 with %2</source>
        <comment>user, scopes</comment>
        <translation>✓ Fonctionne&#xa0;: connecté en tant que %1 avec %2</translation>
    </message>
    <message>
        <source>The server does not take this token yet. That can last some seconds.</source>
        <translation>Le serveur n’accepte pas encore ce jeton. Cela peut durer quelques secondes.</translation>
    </message>
    <message>
        <source>It is not known whether it works. %1</source>
        <comment>a sentence</comment>
        <translation>On ne sait pas s’il fonctionne. %1</translation>
    </message>
    <message>
        <source>The server has not made what was asked for. The difference:</source>
        <translation>Le serveur n’a pas créé ce qui était demandé. La différence&#xa0;:</translation>
    </message>
</context>
<context>
    <name>grantry::SecretView</name>
    <message>
        <source>Token: %1</source>
        <translation>Jeton&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>grantry::ServerField</name>
    <message>
        <source>Server &amp;address</source>
        <translation>&amp;Adresse du serveur</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Show certificate …</source>
        <translation>Afficher le certificat…</translation>
    </message>
    <message>
        <source>Open settings in the browser</source>
        <translation>Ouvrir les paramètres dans le navigateur</translation>
    </message>
    <message>
        <source>Looking for the server …</source>
        <translation>Recherche du serveur…</translation>
    </message>
</context>
<context>
    <name>grantry::ShortcutsDialog</name>
    <message>
        <source>In the lists</source>
        <translation>Dans les listes</translation>
    </message>
    <message>
        <source>Details of the row</source>
        <translation>Détails de la ligne</translation>
    </message>
    <message>
        <source>Everything that can be done with the row</source>
        <translation>Tout ce qui peut être fait avec la ligne</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Copier les lignes choisies</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>Choisir toutes les lignes</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>Last row</source>
        <translation>Dernière ligne</translation>
    </message>
    <message>
        <source>Go to a row by its name</source>
        <translation>Aller à une ligne par son nom</translation>
    </message>
    <message>
        <source>type it</source>
        <translation>le taper</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>grantry::Sidebar</name>
    <message>
        <source>Add account …</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <comment>user, server, state</comment>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Applications: %1</source>
        <translation>Applications&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>Jetons&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a list, user on server: state</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>grantry::StatusLine</name>
    <message>
        <source>Pages read</source>
        <translation>Pages lues</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Refreshed just now</source>
        <translation>Actualisé à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>Refreshed %n minute(s) ago</source>
        <translation>
            <numerusform>Actualisé il y a %n minute</numerusform>
            <numerusform>Actualisé il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshed at %1</source>
        <comment>time</comment>
        <translation>Actualisé à %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>applications, tokens</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n jeton</numerusform>
            <numerusform>%n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>counts, how many are shown</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n affiché</numerusform>
            <numerusform>%n affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n page(s)</source>
        <translation>
            <numerusform>page %1 sur %n</numerusform>
            <numerusform>page %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>GitHub Enterprise Server</source>
        <translation>GitHub Enterprise Server</translation>
    </message>
    <message>
        <source>GitHub Enterprise Server %1</source>
        <comment>version</comment>
        <translation>GitHub Enterprise Server %1</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>La connexion est chiffrée.</translation>
    </message>
    <message>
        <source>The connection is not encrypted. It does not leave this computer.</source>
        <translation>La connexion n’est pas chiffrée. Elle ne quitte pas cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>grantry::TokenActs</name>
    <message>
        <source>The secret of this token is not in the keychain any more.</source>
        <translation>Le secret de ce jeton n’est plus dans le trousseau.</translation>
    </message>
    <message numerus="yes">
        <source>The secret was copied. The clipboard is cleared in %n s.</source>
        <translation>
            <numerusform>Le secret a été copié. Le presse-papiers sera effacé dans %n&#xa0;s.</numerusform>
            <numerusform>Le secret a été copié. Le presse-papiers sera effacé dans %n&#xa0;s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantry::TokenMadeDialog</name>
    <message>
        <source>Your new token</source>
        <translation>Votre nouveau jeton</translation>
    </message>
    <message>
        <source>Copy it now: the server will not show it again.</source>
        <translation>Copiez-le maintenant&#xa0;: le serveur ne l’affichera plus.</translation>
    </message>
    <message>
        <source>This is “%1”. Copy it now: the server will not show it again.</source>
        <comment>note</comment>
        <translation>Voici «&#xa0;%1&#xa0;». Copiez-le maintenant&#xa0;: le serveur ne l’affichera plus.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>You have neither copied nor saved this token.</source>
        <translation>Vous n’avez ni copié ni enregistré ce jeton.</translation>
    </message>
    <message>
        <source>It cannot be shown again. Close once more to lose it: it keeps working until it is revoked.</source>
        <translation>Il ne peut plus être affiché. Fermez encore une fois pour le perdre&#xa0;: il fonctionne jusqu’à sa révocation.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Fermer sans lui</translation>
    </message>
</context>
<context>
    <name>grantry::TokenSection</name>
    <message>
        <source>Its tokens</source>
        <translation>Ses jetons</translation>
    </message>
    <message numerus="yes">
        <source>Its %n token(s)</source>
        <translation>
            <numerusform>Son jeton</numerusform>
            <numerusform>Ses %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of tokens has not been read.</source>
        <translation>La liste des jetons n’a pas été lue.</translation>
    </message>
    <message>
        <source>No token of it is in the list.</source>
        <translation>Aucun de ses jetons n’est dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher %n de plus</numerusform>
            <numerusform>Afficher %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>expires %1</source>
        <comment>%1: for example &quot;in 6 days&quot;</comment>
        <translation>expire %1</translation>
    </message>
    <message>
        <source>…%1 · %2</source>
        <comment>end of the token, day it was made or expires</comment>
        <translation>…%1 · %2</translation>
    </message>
</context>
<context>
    <name>grantry::TokenWithoutSecretDialog</name>
    <message>
        <source>This token is there already</source>
        <translation>Ce jeton existe déjà</translation>
    </message>
    <message>
        <source>The token was made, but its secret is lost</source>
        <translation>Le jeton a été créé, mais son secret est perdu</translation>
    </message>
    <message>
        <source>The server has kept the existing token as it was, with its old scopes. Its secret was shown when it was made and cannot be read again.</source>
        <translation>Le serveur a gardé le jeton existant tel qu’il était, avec ses anciennes étendues. Son secret a été affiché à sa création et ne peut plus être lu.</translation>
    </message>
    <message>
        <source>You can revoke it and make a new one. Whatever uses it stops working at once, and if the second step fails, nothing is left.</source>
        <translation>Vous pouvez le révoquer et en créer un nouveau. Ce qui l’utilise cesse aussitôt de fonctionner, et si la seconde étape échoue, il ne reste rien.</translation>
    </message>
    <message>
        <source>Revoke and make a new one</source>
        <translation>Révoquer et en créer un nouveau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Se termine par</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Étendues</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>The server has made this token, but its secret did not arrive here and cannot be read again.</source>
        <translation>Le serveur a créé ce jeton, mais son secret n’est pas arrivé ici et ne peut plus être lu.</translation>
    </message>
</context>
<context>
    <name>grantry::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Révoquer maintenant</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be revoked.</source>
        <translation>
            <numerusform>%n de plus n’a pas pu être révoqué.</numerusform>
            <numerusform>%n de plus n’ont pas pu être révoqués.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grantry::WelcomePage</name>
    <message>
        <source>Who can act as you?</source>
        <translation>Qui peut agir en votre nom&#xa0;?</translation>
    </message>
    <message>
        <source>Grantry shows every application and token that has access to your account on GitHub Enterprise Server, and takes the access back with one click.</source>
        <translation>Grantry affiche chaque application et chaque jeton qui ont accès à votre compte sur GitHub Enterprise Server, et leur retire l’accès d’un clic.</translation>
    </message>
    <message>
        <source>&amp;Try with demo data</source>
        <translation>&amp;Essayer avec des données de démonstration</translation>
    </message>
    <message>
        <source>Try with demo data</source>
        <translation>Essayer avec des données de démonstration</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>Ajouter &amp;un compte</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
</context>
</TS>

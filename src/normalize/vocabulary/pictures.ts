import { list } from "./list.ts";

/** Parts of a line that say a picture's origin. */
export const pictureCredits = list(`
      getty images, getty, shutterstock, istock, ap photo, afp via getty, reuters file, file photo,
      handout, courtesy photo, contributed photo, submitted photo, staff photo, epa, zuma press, alamy, photo courtesy, courtesy of, image credit, photo credit,
      photograph by, photographer, unsplash, wikimedia commons, imago, dpa, picture alliance,
      ritzau scanpix, scanpix, cuartoscuro, pool photo, screenshot, screen grab, screengrab, bildrechte,
      nuotr, pa images, pa wire, newsmakers, splash news, backgrid, ria novosti, sputnik, tass,
      ap images, depositphotos, adobe stock, flickr, ntb scanpix, anp, europa press, agencia efe,
      anadolu, xinhua, bloomberg, supplied, 연합뉴스, 뉴시스, 뉴스1`);
export const creditLabels = list(`
      photo, photos, picture, pictures, image, images, credit, image credit, photo credit, photo by,
      image by, picture by, photograph, foto, fotos, bild, bilder, bildrechte, quelle, fotocredit,
      copyright, crédit, crédit photo, photo de, kuva, kép, zdjęcie, fot, фото, снимка, fotograf,
      billede, 사진, 写真, source, источник, джерело, źródło, zdroj, fuente, fonte, kilde, källa, bron, lähde, kaynak, forrás, courtesy, illustration, graphic`);
